import { describe, expect, it } from 'vitest'
import { nextNeedStates } from './life'
import { needStates } from './needs.schema'

/** From each state: where the firm itself may take a need | where only the bureau may. */
const table = `
draft       submitted withdrawn        | published
submitted   draft withdrawn            | published returned
returned    submitted withdrawn        | published
published   withdrawn                  | in_talks contracted closed expired
in_talks    withdrawn                  | published contracted closed
contracted                             | in_talks closed
closed                                 | published
expired     submitted withdrawn        | published
withdrawn                              | draft`

const words = (text = '') => text.split(/\s+/).filter(Boolean)

const lines = table.trim().split('\n').map((line) => {
  const [head, bureau] = line.split('|')
  const [from, ...firm] = words(head)
  return { from: from as (typeof needStates)[number], firm, bureau: words(bureau) }
})

describe("a need's life", () => {
  it('is told for every state', () => expect(lines.map(({ from }) => from).sort()).toEqual([...needStates].sort()))

  it.each(lines)('from $from: the firm to $firm, the bureau to $bureau too', ({ from, firm, bureau }) => {
    expect(nextNeedStates(from, false).sort()).toEqual([...firm].sort())
    expect(nextNeedStates(from, true).sort()).toEqual([...firm, ...bureau].sort())
  })
})
