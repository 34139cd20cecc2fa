import { useTranslation } from 'react-i18next'
import { Section } from '~/components/ui/Section'
import type { pairForNeed } from '~/domain/pairings/pair.server'
import type { ShownEvidence } from '~/domain/pairings/shown'
import { EntryHead } from './EvidenceList'
import { MarkedText } from './MarkedText'
import { PhraseList } from './PhraseList'
import { ScoreBar } from './ScoreBar'
import { letterOf } from './scoreParts'
import { ScoreParts } from './ScoreParts'

type Pair = Pick<Awaited<ReturnType<typeof pairForNeed>>, 'pairing' | 'text'>

/** A text longer than this is shown around its marks, the whole of it folded. */
const longText = 600

/** Need and expert side by side in full, every phrase marked; below each other on a phone. */
export function FullPair({ pairing, text }: Pair) {
  const { t } = useTranslation('pairings')
  if (!pairing || !text) return <p>{t('full.none')}</p>
  return (
    <>
      <p className="mb-4 text-sm text-muted">{t('full.lead')}</p>
      <Section title={t('parts.title')} id="parts">
        <div className="max-w-xl">
          <div className="mb-2 flex">
            <ScoreBar score={pairing.score} band={pairing.band} />
          </div>
          <ScoreParts pairing={pairing} />
        </div>
      </Section>
      <div className="grid gap-x-8 lg:grid-cols-2 [&_section]:min-w-0">
        <NeedText text={text} />
        <Section title={t('full.entries')} id="entries">
          <ul className="space-y-3">
            {pairing.evidence.map((entry, i) => (
              <Entry key={entry.id} entry={entry} letter={letterOf(i)} />
            ))}
          </ul>
        </Section>
      </div>
    </>
  )
}

/** Stays in sight while the longer side is read. */
function NeedText({ text: { title, text, whole } }: { text: NonNullable<Pair['text']> }) {
  const { t } = useTranslation('pairings')
  return (
    <div className="min-w-0 self-start lg:sticky lg:top-4 lg:max-h-[calc(100vh-2rem)] lg:overflow-y-auto print:static print:max-h-none" tabIndex={0}>
      <Section title={t('full.need')} id="need-text">
        <div className="[overflow-wrap:anywhere]">
          <p className="font-medium">
            <MarkedText pieces={title} />
          </p>
          <Foldable excerpt={text} whole={whole} />
        </div>
      </Section>
    </div>
  )
}

function Entry({ entry, letter }: { entry: ShownEvidence; letter: string }) {
  return (
    <li className="rounded-md bg-sunken px-3 py-2 [overflow-wrap:anywhere]">
      <EntryHead entry={entry} letter={letter} />
      <p className="font-medium">
        <MarkedText pieces={entry.source} />
      </p>
      {entry.whole && <Foldable excerpt={entry.sourceText} whole={entry.whole} />}
      <PhraseList entry={entry} />
    </li>
  )
}

/** A short text at once; of a long one what stands around its marks, and the whole of it folded (open on paper). */
function Foldable({ excerpt, whole }: { excerpt: ShownEvidence['source']; whole: ShownEvidence['source'] }) {
  const { t } = useTranslation('pairings')
  if (whole.reduce((sum, { text }) => sum + text.length, 0) <= longText) return <p className="text-[0.95rem]"><MarkedText pieces={whole} /></p>
  return (
    <div className="print-open text-[0.95rem]">
      <p>
        <MarkedText pieces={excerpt} />
      </p>
      <details className="mt-1">
        <summary className="min-h-6 text-sm text-teal">{t('full.whole')}</summary>
        <p className="mt-1">
          <MarkedText pieces={whole} />
        </p>
      </details>
    </div>
  )
}
