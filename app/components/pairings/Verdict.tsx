import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import { useEnums } from '~/components/options'
import type { Side } from '~/domain/pairings/compare.server'
import { type ComparedLine, type Comparison, leadIn } from '~/domain/pairings/comparison'
import { usePoints } from './usePoints'

/** How many reasons a sentence names. */
const named = 3

/** Who leads, by how much, and what makes most of it, in one or two sentences. */
export function Verdict({ sides: [a, b], comparison: { lead, lines } }: { sides: readonly [Side, Side]; comparison: Comparison }) {
  const { t } = useTranslation('pairings')
  const { list } = useFormat()
  const points = usePoints()
  const what = useLineName()
  if (lead === 0) return <p className="mb-4 text-lg">{t('compare.equal', { score: points(a.pairing?.score ?? 0) })}</p>
  const [first, second] = lead > 0 ? [a, b] : [b, a]
  const gain = (line: ComparedLine) => leadIn(line) * Math.sign(lead)
  const gains = lines.filter((line) => gain(line) > 0).slice(0, named).map((line) => t('compare.gains', { points: points(gain(line)), what: what(line) }))
  const losses = lines.filter((line) => gain(line) < 0).slice(0, named).map(what)
  return (
    <p className="mb-4 text-lg">
      {t('compare.ahead', { name: first.expert.name, points: points(Math.abs(lead)), a: points(first.pairing?.score ?? 0), b: points(second.pairing?.score ?? 0) })}
      {t('compare.because', { list: list(gains) })} {losses.length > 0 && t('compare.against', { other: second.expert.name, list: list(losses) })}
    </p>
  )
}

/** What a line of the comparison is about. */
export function useLineName() {
  const { t } = useTranslation('pairings')
  const { label } = useEnums()
  return (line: ComparedLine) => (line.kind === 'phrase' ? t('compare.phrase', { words: line.words }) : line.kind === 'factor' ? label('factorGroup', line.group) : t(`compare.${line.kind}`))
}
