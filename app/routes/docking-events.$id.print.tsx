import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { renderSVG } from 'uqr'
import { DaySchedule } from '~/components/docking/DaySchedule'
import { titled } from '~/components/meta'
import { ButtonLink } from '~/components/ui/Button'
import { EmptyState } from '~/components/ui/EmptyState'
import { PageHeader } from '~/components/ui/PageHeader'
import { allSchedules } from '~/domain/docking/schedule.server'
import { signedIn } from '~/platform/http.server'

export const meta = titled('docking:printPage.title')

export const loader = signedIn(async ({ actor, params, request }) => {
  const { schedules, ...page } = await allSchedules(actor, params.id!, new URL(request.url).origin)
  return { ...page, schedules: schedules.map(({ checkIn, ...one }) => ({ ...one, qr: renderSVG(checkIn) })) }
})

export default function PrintedSchedules() {
  const { id, title, schedules } = useLoaderData<typeof loader>()
  const { t } = useTranslation('docking')
  return (
    <>
      <div className="no-print">
        <PageHeader title={t('printPage.title')} lead={title}>
          <ButtonLink to={`/docking-events/${id}`}>{t('planPage.backTo')}</ButtonLink>
        </PageHeader>
        <p className="mb-4 text-muted">{t('printPage.hint')}</p>
      </div>
      {schedules.length === 0 && <EmptyState>{t('printPage.none')}</EmptyState>}
      {schedules.map((schedule) => (
        <article key={schedule.own.id} className="mb-10 break-after-page border-t border-line pt-4 last:break-after-auto print:border-0">
          <h2 className="text-xl font-semibold">{schedule.own.name}</h2>
          <p className="mb-3 text-muted">{[schedule.own.of, schedule.event.title].filter(Boolean).join(' · ')}</p>
          <DaySchedule {...schedule} />
        </article>
      ))}
    </>
  )
}
