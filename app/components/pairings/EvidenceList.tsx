import { useTranslation } from 'react-i18next'
import { Segments } from '~/components/search/Segments'
import { useFormat } from '~/components/format'
import { useEnums } from '~/components/options'
import type { ShownEvidence } from '~/domain/pairings/pairings.server'

/** The entries of the expert that met the need, the words marked in both. */
export function EvidenceList({ evidence }: { evidence: ShownEvidence[] }) {
  const { t } = useTranslation('pairings')
  const { label } = useEnums()
  const { list } = useFormat()
  return (
    <ul className="space-y-3 text-[0.95rem]">
      {evidence.map(({ type, kind, share, words, source, sourceText, need }, index) => (
        <li key={index} className="rounded-md bg-sunken px-3 py-2 [overflow-wrap:anywhere]">
          <div className="flex flex-wrap justify-between gap-x-3 text-sm text-muted">
            <span>{type === 'work' && kind ? label('workKind', kind) : t(`sources.${type}`)}</span>
            <span>{t('gave', { points: Math.round(share) })}</span>
          </div>
          <div>
            <Segments segments={source} />
          </div>
          {sourceText.length > 0 && (
            <div className="text-sm text-muted">
              <Segments segments={sourceText} />
            </div>
          )}
          <div className="mt-1 border-l-2 border-teal pl-2 text-sm">
            <span className="text-muted">{t('inNeed')} </span>
            <Segments segments={need} />
          </div>
          {words.length > 0 && (
            <div className="mt-1 text-sm text-muted">
              {t('words')} {list(words)}
            </div>
          )}
        </li>
      ))}
    </ul>
  )
}
