import { useTranslation } from 'react-i18next'
import type { Passage, Stretch } from '~/domain/agreements/texts/difference'

/** Two versions in one: what was added and what was removed marked within the text, unchanged passages folded. */
export function Difference({ passages }: { passages: Passage[] }) {
  const { t } = useTranslation('agreementPapers')
  if (passages.every(({ lines }) => lines.every((line) => line.every(({ kind }) => kind === 'same')))) return <p className="text-muted">{t('texts.compare.same')}</p>
  return (
    <div className="max-w-4xl rounded-md border border-line bg-paper p-4 [overflow-wrap:anywhere]">
      {passages.map(({ folded, lines }, index) =>
        folded ? (
          <details key={index} className="my-2">
            <summary className="text-sm text-teal">{t('texts.compare.folded', { count: lines.filter((line) => line.length > 0).length })}</summary>
            <Lines lines={lines} />
          </details>
        ) : (
          <Lines key={index} lines={lines} />
        ),
      )}
    </div>
  )
}

const Lines = ({ lines }: { lines: Stretch[][] }) =>
  lines.map((line, index) => (
    <p key={index} className="min-h-3">
      {line.map((stretch, position) => (
        <Marked key={position} stretch={stretch} />
      ))}
    </p>
  ))

function Marked({ stretch: { kind, text } }: { stretch: Stretch }) {
  const { t } = useTranslation('agreementPapers')
  if (kind === 'same') return <>{text}</>
  const Mark = kind === 'added' ? 'ins' : 'del'
  return (
    <Mark className={kind === 'added' ? 'bg-teal-soft underline decoration-teal' : 'bg-sunken text-muted line-through'}>
      <span className="sr-only">{`[${t(`texts.compare.${kind}`)}] `}</span>
      {text}
    </Mark>
  )
}
