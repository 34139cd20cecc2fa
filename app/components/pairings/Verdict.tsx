import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import type { Side } from '~/domain/pairings/compare.server'
import { type ComparedLine, type Comparison, leadIn } from '~/domain/pairings/comparison'
import { rounded } from '~/domain/pairings/shares'
import { useLineName } from './useLineName'
import { usePoints } from './usePoints'

/** How many reasons a sentence names, and the least points worth a word. */
const named = 3
const telling = 1

/** Who leads, by how much, what makes most of it, and what the other side lacks, in a few sentences. */
export function Verdict({ sides: [a, b], comparison: { lead, textLead, lines } }: { sides: readonly [Side, Side]; comparison: Comparison }) {
  const { t } = useTranslation('pairings')
  const points = usePoints()
  const part = useLeads()
  if (lead === 0) return <p className="mb-4 text-lg">{t('compare.equal', { score: points(a.pairing?.score ?? 0) })}</p>
  const [first, second] = lead > 0 ? [a, b] : [b, a]
  const sign = Math.sign(lead)
  const nameOf = ({ kind, name }: Side) => (kind === 'need' ? t('quoted', { words: name }) : name)
  const gain = (line: ComparedLine) => leadIn(line) * sign
  const gains = lines.filter((line) => gain(line) >= telling).slice(0, named)
  const losses = lines.filter((line) => gain(line) <= -telling).slice(0, named)
  return (
    <div className="mb-6 max-w-4xl">
      <p className="text-lg">
        {t('compare.ahead', { name: nameOf(first), points: points(Math.abs(lead)), a: points(first.pairing?.score ?? 0), b: points(second.pairing?.score ?? 0) })}
        {t('compare.parts', { text: points(textLead * sign, true), other: points(rounded(lead - textLead) * sign, true) })}
      </p>
      <ul className="mt-1 list-disc space-y-0.5 pl-5">
        {gains.length > 0 && <li>{t('compare.leadsIn', { name: nameOf(first), list: part(gains) })}</li>}
        {losses.length > 0 && <li>{t('compare.leadsIn', { name: nameOf(second), list: part(losses) })}</li>}
        <Lacking gains={gains} name={nameOf(second)} of={lead > 0 ? 'b' : 'a'} />
      </ul>
    </div>
  )
}

/** The need's words that the other expert's texts hardly hold, and what could be done about it. */
function Lacking({ gains, name, of }: { gains: ComparedLine[]; name: string; of: 'a' | 'b' }) {
  const { t } = useTranslation('pairings')
  const { list } = useFormat()
  const what = useLineName()
  const lacking = gains.filter((line) => line.kind === 'phrase' && line[of] === 0)
  return lacking.length > 0 && <li>{t('compare.lacking', { name, list: list(lacking.map(what)) })}</li>
}

function useLeads() {
  const { t } = useTranslation('pairings')
  const { list } = useFormat()
  const points = usePoints()
  const what = useLineName()
  return (lines: ComparedLine[]) => list(lines.map((line) => t('gist.one', { what: what(line), points: points(Math.abs(leadIn(line)), true) })))
}
