import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import type { Side } from '~/domain/pairings/compare.server'
import { type ComparedLine, type Comparison, isOfText, leadIn } from '~/domain/pairings/comparison'
import { sumOf } from '~/domain/pairings/shares'
import { ComparedRow } from './ComparedRow'
import { useLineName } from './useLineName'

/** Phrases that part the two by less stand together in one line. */
const slight = 0.5

const isSlight = (line: ComparedLine) => line.kind === 'phrase' && Math.abs(leadIn(line)) < slight

/** Two sides line by line: the points of each, and who leads by how much; the lines add up to the scores. */
export function ComparedTable({ sides, comparison: { lines } }: { sides: readonly [Side, Side]; comparison: Comparison }) {
  const { t } = useTranslation('pairings')
  const what = useLineName()
  const texts = lines.filter(isOfText)
  const most = Math.max(...lines.map((line) => Math.abs(leadIn(line))))
  const given = (of: 'textScore' | 'score') => ({ a: sides[0].pairing?.[of] ?? 0, b: sides[1].pairing?.[of] ?? 0 })
  return (
    <table className="mb-6 w-full border-collapse bg-paper text-[0.95rem]">
      <caption className="sr-only">{t('compare.lines')}</caption>
      <thead>
        <tr className="border-b-2 border-line-strong text-left align-bottom text-sm">
          <th scope="col" className="px-2 py-2 font-medium text-muted">{t('compare.line')}</th>
          {sides.map(({ id, name, page }) => (
            <th key={id} scope="col" className="max-w-56 px-2 py-2 text-right">
              <Link to={page}>{name}</Link>
            </th>
          ))}
          <th scope="col" className="px-2 py-2 text-center font-medium text-muted">{t('compare.lead')}</th>
        </tr>
      </thead>
      <tbody>
        {texts.filter((line) => !isSlight(line)).map((line, i) => (
          <ComparedRow key={i} name={what(line)} sides={sides} line={line} most={most} />
        ))}
        <Slight lines={texts.filter(isSlight)} sides={sides} most={most} />
        <ComparedRow name={t('compare.text')} sides={sides} line={given('textScore')} total />
        {lines.filter((line) => !isOfText(line)).map((line, i) => (
          <ComparedRow key={i} name={what(line)} sides={sides} line={line} most={most} signed />
        ))}
        <ComparedRow name={t('compare.total')} sides={sides} line={given('score')} total />
      </tbody>
    </table>
  )
}

/** The phrases that hardly part the two, as one line that names them. */
function Slight({ lines, sides, most }: { lines: ComparedLine[]; sides: readonly [Side, Side]; most: number }) {
  const { t } = useTranslation('pairings')
  const { list } = useFormat()
  const what = useLineName()
  if (lines.length === 0) return null
  const line = { a: sumOf(lines.map(({ a }) => a)), b: sumOf(lines.map(({ b }) => b)) }
  return <ComparedRow name={t('compare.slight', { count: lines.length })} hint={list(lines.map(what))} sides={sides} line={line} most={most} />
}
