import { Link, useLoaderData, useParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { FilterForm } from '~/components/forms/FilterForm'
import { titled } from '~/components/meta'
import { DifferenceList } from '~/components/reports/DifferenceList'
import { PageHeader } from '~/components/ui/PageHeader'
import { stateNameOf } from '~/domain/reports/reports.schema'
import { reportDifference } from '~/domain/reports/snapshots/difference.server'
import { signedIn } from '~/platform/http.server'

export const meta = titled('reports:differences.title')

export const loader = signedIn(({ actor, params, search }) => reportDifference(actor, params.id!, { from: stateNameOf(search.get('from')), to: stateNameOf(search.get('to')) }))

export default function Differences() {
  const { title, numbers, from, to, difference } = useLoaderData<typeof loader>()
  const { id } = useParams()
  const { t } = useTranslation('reports')
  const states = ['now' as const, ...numbers]
  const name = (state: number | 'now') => (state === 'now' ? t('differences.now') : t('snapshots.number', { number: state }))
  const options = (current: number | 'now') => states.filter((state) => state !== current).map((state): [string, string] => [String(state), name(state)])
  return (
    <>
      <PageHeader title={t('differences.title')} lead={<Link lang="zh-CN" to={`/reports/${id}`}>{title}</Link>} />
      <FilterForm
        keyword={false}
        filters={[
          { name: 'from', label: t('differences.from'), options: options(from), first: name(from) },
          { name: 'to', label: t('differences.to'), options: options(to), first: name(to) },
        ]}
      />
      <DifferenceList difference={difference} />
    </>
  )
}
