import clsx from 'clsx'
import { useTranslation } from 'react-i18next'
import { Section } from '~/components/ui/Section'
import type { AssignmentPage } from '~/domain/assignments/view.server'

type Props = Pick<AssignmentPage, 'needs' | 'experts' | 'pairs'>

/** More than this many rows or columns are no picture any more. */
const MOST = 24

/** Needs by experts as a heat map: who could help whom how well, and who was chosen; sums at the edges. */
export function Matrix({ needs, experts, pairs }: Props) {
  const { t } = useTranslation('assignments')
  const columns = experts.slice(0, MOST)
  const rows = needs.slice(0, MOST)
  const chosen = pairs.filter((pair) => pair.chosen)
  const at = new Map(pairs.map((pair) => [`${pair.needId} ${pair.expertId}`, pair]))
  const sum = (own: typeof pairs) => (own.length > 0 ? Math.round(own.reduce((total, { score }) => total + score, 0)) : '')
  return (
    <Section id="matrix" title={t('matrix')}>
      <p className="mb-2 text-sm text-muted">
        {t('matrixLead')} {(needs.length > MOST || experts.length > MOST) && t('matrixMany', { count: MOST })}
      </p>
      <div className="overflow-x-auto" tabIndex={0} role="region" aria-labelledby="matrix">
        <table className="border-collapse text-sm tabular-nums">
          <thead>
            <tr>
              <th scope="col" className="sticky left-0 z-[1] bg-ground p-1 text-left align-bottom font-medium">{t('fields.need')}</th>
              {columns.map(({ id, name }) => (
                <th key={id} scope="col" className="max-w-10 p-1 align-bottom font-normal">
                  <span className="inline-block max-h-32 overflow-hidden whitespace-nowrap [writing-mode:vertical-rl]">{name}</span>
                </th>
              ))}
              <th scope="col" className="p-1 align-bottom font-medium">{t('sum')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((need) => (
              <tr key={need.id}>
                <th scope="row" className="sticky left-0 z-[1] w-40 min-w-32 max-w-40 truncate bg-ground p-1 text-left font-normal" title={need.title}>{need.title}</th>
                {columns.map(({ id }) => (
                  <Cell key={id} pair={at.get(`${need.id} ${id}`)} />
                ))}
                <td className="p-1 text-right font-medium">{sum(chosen.filter(({ needId }) => needId === need.id))}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" className="sticky left-0 z-[1] bg-ground p-1 text-left font-medium">{t('sum')}</th>
              {columns.map(({ id }) => (
                <td key={id} className="p-1 text-center font-medium">{sum(chosen.filter(({ expertId }) => expertId === id))}</td>
              ))}
              <td className="p-1 text-right font-semibold">{sum(chosen)}</td>
            </tr>
          </tfoot>
        </table>
      </div>
    </Section>
  )
}

/** The ground's share of teal says the score; its number stays in ink, which is readable on all of them. */
function Cell({ pair }: { pair?: AssignmentPage['pairs'][number] }) {
  const { t } = useTranslation('assignments')
  if (!pair) return <td className="size-9 border border-line" />
  if (pair.conflicted) return <td className="size-9 border border-line text-center text-xs text-muted">{t('avoided')}</td>
  return (
    <td
      className={clsx('size-9 border border-line text-center text-ink', pair.chosen && 'font-bold outline-2 -outline-offset-2 outline-teal-deep')}
      style={{ backgroundColor: `color-mix(in srgb, var(--teal) ${Math.round(pair.score * 0.35)}%, var(--paper))` }}
    >
      {Math.round(pair.score)}
    </td>
  )
}
