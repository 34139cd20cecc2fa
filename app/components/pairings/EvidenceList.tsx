import { useTranslation } from 'react-i18next'
import { useEnums } from '~/components/options'
import type { ShownEvidence } from '~/domain/pairings/shown'
import { MarkedText } from './MarkedText'
import { PartSwatch } from './PartSwatch'
import { PhraseList } from './PhraseList'
import { letterOf } from './scoreParts'
import { usePoints } from './usePoints'

/** The entries of the expert that met the need, the same phrases marked alike on both sides. */
export function EvidenceList({ evidence }: { evidence: ShownEvidence[] }) {
  const { t } = useTranslation('pairings')
  return (
    <ul className="space-y-3 text-[0.95rem]">
      {evidence.map((entry, i) => (
        <li key={entry.id} className="rounded-md bg-sunken px-3 py-2 [overflow-wrap:anywhere]">
          <EntryHead entry={entry} letter={letterOf(i)} />
          <div>
            <MarkedText pieces={entry.source} />
          </div>
          {entry.sourceText.length > 0 && (
            <div className="text-sm text-muted">
              <MarkedText pieces={entry.sourceText} />
            </div>
          )}
          {entry.need.length > 0 && (
            <div className="mt-1 border-l-2 border-teal pl-2 text-sm">
              <span className="text-muted">{t('inNeed')} </span>
              <MarkedText pieces={entry.need} />
            </div>
          )}
          <PhraseList entry={entry} />
        </li>
      ))}
    </ul>
  )
}

/** What the entry is, by which letter the score's parts name it, and what it gave. */
export function EntryHead({ entry: { type, kind, points }, letter }: { entry: ShownEvidence; letter: string }) {
  const { t } = useTranslation('pairings')
  const { label } = useEnums()
  const inWords = usePoints()
  return (
    <div className="flex flex-wrap justify-between gap-x-3 text-sm text-muted">
      <span>
        <PartSwatch part={{ kind: 'entry', letter, label: '', points }} />
        {type === 'work' && kind ? label('workKind', kind) : t(`sources.${type}`)}
      </span>
      <span>{t('gave', { points: inWords(points) })}</span>
    </div>
  )
}
