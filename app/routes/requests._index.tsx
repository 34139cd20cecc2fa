import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { FilterForm } from '~/components/forms/FilterForm'
import { titled } from '~/components/meta'
import { useEnums } from '~/components/options'
import { RequestTable } from '~/components/people/RequestTable'
import { EmptyState } from '~/components/ui/EmptyState'
import { PageHeader } from '~/components/ui/PageHeader'
import { Pagination } from '~/components/ui/Pagination'
import { requestFilter, requestStates } from '~/domain/people/people.schema'
import { listRequests } from '~/domain/people/requests.server'
import { signedIn } from '~/platform/http.server'

export const meta = titled('people:requests.title')

export const loader = signedIn(async ({ actor, search }) => {
  const filter = requestFilter(search)
  return { state: filter.state, list: await listRequests(actor, filter) }
})

export default function Requests() {
  const { state, list } = useLoaderData<typeof loader>()
  const { t } = useTranslation('people')
  const { label, options } = useEnums()
  const others = options('joinRequestState', requestStates.slice(1))
  return (
    <>
      <PageHeader title={t('requests.title')} lead={t('requests.lead')} />
      <FilterForm keyword={false} filters={[{ name: 'state', label: t('requests.seeOthers'), options: others, first: label('joinRequestState', 'pending') }]} />
      {list.rows.length === 0 ? <EmptyState>{t(state === 'pending' ? 'requests.empty' : 'requests.emptyOther')}</EmptyState> : <RequestTable caption={t('requests.title')} rows={list.rows} decided={state !== 'pending'} />}
      <Pagination {...list} />
    </>
  )
}
