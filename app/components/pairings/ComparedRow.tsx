import clsx from 'clsx'
import { useTranslation } from 'react-i18next'
import type { Side } from '~/domain/pairings/compare.server'
import { leadIn } from '~/domain/pairings/comparison'
import { usePoints } from './usePoints'

interface Props {
  name: string
  /** What the name leaves out. */
  hint?: string
  sides: readonly [Side, Side]
  line: { a: number; b: number }
  /** The largest lead of any line, which fills the bar; none is drawn without. */
  most?: number
  total?: boolean
  signed?: boolean
}

/** One line of a comparison: the points of both, the greater one stronger, and a bar to the side of the one who leads. */
export function ComparedRow({ name, hint, sides, line, most, total = false, signed = false }: Props) {
  const inWords = usePoints()
  const lead = leadIn(line)
  return (
    <tr className={clsx('border-b border-line align-top', total && 'bg-sunken font-medium')}>
      <th scope="row" className={clsx('px-2 py-1.5 text-left [overflow-wrap:anywhere]', !total && 'font-normal')}>
        {name}
        {hint && <span className="block text-sm text-muted">{hint}</span>}
      </th>
      {[line.a, line.b].map((given, i) => (
        <td key={i} className={clsx('whitespace-nowrap px-2 py-1.5 text-right', (i === 0 ? lead > 0 : lead < 0) && 'font-medium', given === 0 && 'text-muted')}>
          {inWords(given, signed)}
        </td>
      ))}
      <td className="px-2 py-1.5 sm:w-2/5">
        <Lead lead={lead} sides={sides} most={most} />
      </td>
    </tr>
  )
}

/** Half of the bar's width in its own units. */
const half = 100

function Lead({ lead, sides, most }: { lead: number; sides: readonly [Side, Side]; most: number | undefined }) {
  const { t } = useTranslation('pairings')
  const inWords = usePoints()
  if (lead === 0) return <span className="block text-center text-muted">{t('compare.even')}</span>
  const width = most ? (Math.abs(lead) / most) * half : 0
  return (
    <span className="flex items-center gap-2 max-sm:gap-0">
      <span className="sr-only">{sides[lead > 0 ? 0 : 1].name} </span>
      <span className="w-11 shrink-0 text-right">{lead > 0 && inWords(lead, true)}</span>
      <svg viewBox={`0 0 ${half * 2} 10`} className="h-2.5 min-w-8 flex-1 max-sm:hidden" aria-hidden="true" preserveAspectRatio="none">
        <line x1={half} x2={half} y1="0" y2="10" stroke="var(--line-strong)" strokeWidth="1" />
        {most && <rect x={lead > 0 ? half - width : half} y="1" width={width} height="8" fill="var(--teal)" />}
      </svg>
      <span className="w-11 shrink-0">{lead < 0 && inWords(-lead, true)}</span>
    </span>
  )
}
