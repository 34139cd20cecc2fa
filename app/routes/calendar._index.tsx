import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Agenda } from '~/components/calendar/Agenda'
import { useMonthName } from '~/components/calendar/days'
import { FeedSection } from '~/components/calendar/FeedSection'
import { MonthSteps } from '~/components/calendar/MonthSteps'
import { MonthTable } from '~/components/calendar/MonthTable'
import { FilterForm } from '~/components/forms/FilterForm'
import { titled } from '~/components/meta'
import { PageHeader } from '~/components/ui/PageHeader'
import { makeFeed, revokeFeed } from '~/domain/schedule/feed.server'
import { monthAfter, monthText } from '~/domain/schedule/month'
import { getSchedule } from '~/domain/schedule/page.server'
import { feedPress, scheduleFilter, scheduleKinds } from '~/domain/schedule/schedule.schema'
import { press, signedIn } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const meta = titled('calendar:title')

export const loader = signedIn(({ actor, search }) => getSchedule(actor, scheduleFilter(search)))

export const action = signedIn(({ actor, request }) =>
  press(request, feedPress, async ({ intent }) => {
    if (intent === 'create') return { address: new URL(await makeFeed(actor), request.url).href }
    await revokeFeed(actor)
    return redirectWithNotice('/calendar', 'feed_revoked')
  }),
)

export default function Calendar() {
  const { month, kind, entries, today, feed } = useLoaderData<typeof loader>()
  const made = useActionData<typeof action>()
  const { t } = useTranslation('calendar')
  const monthName = useMonthName()
  const around = [-3, -2, -1, 0, 1, 2, 3, 4, 5, 6].map((months) => monthAfter(month, months).from)
  const filters = [
    { name: 'month', label: t('monthLabel'), options: around.map((from): [string, string] => [monthText(from), monthName(from)]), first: t('thisMonth') },
    { name: 'kind', label: t('kind'), options: scheduleKinds.map((one): [string, string] => [one, t(`kinds.${one}`)]), first: t('allKinds') },
  ]
  return (
    <>
      <PageHeader title={`${t('title')} · ${monthName(month.from)}`} lead={t('lead')} />
      <MonthSteps month={month} />
      <FilterForm filters={filters} keyword={false} />
      {entries.length === 0 && <p className="mb-3 text-muted">{t(kind ? 'emptyKind' : 'empty')}</p>}
      <MonthTable month={month} entries={entries} today={today} />
      <Agenda entries={entries} />
      <div className="mt-8">
        <FeedSection feed={feed} address={made && 'address' in made ? made.address : undefined} />
      </div>
    </>
  )
}
