import type { SerializeFrom } from '@remix-run/node'
import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import { Badge } from '~/components/ui/Badge'
import { Notice } from '~/components/ui/Notice'
import { Section } from '~/components/ui/Section'
import type { planPage } from '~/domain/docking/planPage.server'

type Page = SerializeFrom<typeof planPage>

const kinds = ['moved', 'reseated', 'dropped', 'added'] as const

/** What a timetable changes in the one in use, whom that concerns, and how sure it is to be the best. */
export function PlanDifference({ difference, isFirst, touched, without, result, meetings }: Page) {
  const { t } = useTranslation('docking')
  const { list } = useFormat()
  const rows = kinds.flatMap((kind) => difference[kind].map((row) => ({ kind, from: undefined, to: undefined, ...row })))
  return (
    <>
      <p className="mb-3 text-muted">
        {t('planPage.first', { count: meetings })} {result && (result.proven ? t('planPage.proven') : t('planPage.gap', { percent: (result.gap * 100).toFixed(1) }))}
      </p>
      {result && result.unplaced.length > 0 && <Notice tone="bad">{t('planPage.unplaced', { pairs: list(result.unplaced.map((pair) => t('planPage.pair', pair))) })}</Notice>}
      {without.length > 0 && <Notice>{t('planPage.without', { names: list(without) })}</Notice>}
      {!isFirst && (
        <Section title={t('planPage.changes')} id="changes">
          {rows.length === 0 ? (
            <p className="text-muted">{t('planPage.noChanges')}</p>
          ) : (
            <ul className="mb-3 max-w-4xl divide-y divide-line">
              {rows.map(({ kind, pair, from, to }) => (
                <li key={`${kind} ${pair.firm} ${pair.expert}`} className="flex flex-wrap items-baseline gap-x-3 py-1.5 [overflow-wrap:anywhere]">
                  <Badge tone={kind === 'added' ? 'live' : 'quiet'}>{t(`planPage.${kind}`)}</Badge>
                  <span className="font-medium">{t('planPage.pair', pair)}</span>
                  {from && <Place at={from} label="from" />}
                  {to && <Place at={to} label="to" />}
                </li>
              ))}
            </ul>
          )}
          {touched.length > 0 && <p>{t('planPage.touched', { names: list(touched) })}</p>}
        </Section>
      )}
    </>
  )
}

function Place({ at, label }: { at: { at: string | Date; table: string }; label: 'from' | 'to' }) {
  const { t } = useTranslation('docking')
  const { time } = useFormat()
  return <span className="text-muted">{t(`planPage.${label}`, { place: t('planPage.place', { time: time(at.at), table: at.table }) })}</span>
}
