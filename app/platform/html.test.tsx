import { text } from 'node:stream/consumers'
import fc from 'fast-check'
import { renderToPipeableStream, renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { withoutZeroBytes } from './html.server'

const Labels = ({ labels }: { labels: string[] }) => (
  <ul>
    {labels.map((label, index) => (
      <li key={index} aria-label={label} />
    ))}
  </ul>
)

const streamed = (labels: string[]) =>
  new Promise<string>((resolve, reject) => {
    const { pipe } = renderToPipeableStream(<Labels labels={labels} />, { onAllReady: () => text(pipe(withoutZeroBytes())).then(resolve, reject) })
  })

test('a page in Chinese reaches the reader whole, wherever its buffers end', async () => {
  const label = fc.string({ unit: fc.constantFrom('银', '研', 'a', '😀', 'é'), minLength: 20, maxLength: 60 })
  await fc.assert(
    fc.asyncProperty(fc.array(label, { minLength: 40, maxLength: 60 }), async (labels) => {
      expect(await streamed(labels)).toBe(renderToStaticMarkup(<Labels labels={labels} />))
    }),
    { numRuns: 40 },
  )
})
