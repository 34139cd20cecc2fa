import { Link, useLoaderData, useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { DriftTable } from '~/components/coverage/DriftTable'
import { FilterForm } from '~/components/forms/FilterForm'
import { useFormat } from '~/components/format'
import { titled } from '~/components/meta'
import { EmptyState } from '~/components/ui/EmptyState'
import { PageHeader } from '~/components/ui/PageHeader'
import { Pagination } from '~/components/ui/Pagination'
import { driftChanges, driftFilter } from '~/domain/coverage/coverage.schema'
import { getDrift } from '~/domain/coverage/drift.server'
import { signedIn } from '~/platform/http.server'

export const meta = titled('coverage:drift.title')

export const loader = signedIn(async ({ actor, search }) => getDrift(actor, driftFilter(search)))

export default function Drift() {
  const { snapshots, earlier, later, counts, list } = useLoaderData<typeof loader>()
  const { t } = useTranslation('coverage')
  const { day } = useFormat()
  const [search] = useSearchParams()
  const named = (one: { day: string | Date; recipe: string }) => t('drift.snapshot', { day: day(one.day), recipe: one.recipe })
  const choices = snapshots.map((one): [string, string] => [one.id, named(one)])
  const filters = [
    { name: 'from', label: t('drift.from'), options: choices, first: earlier ? named(earlier) : undefined },
    { name: 'to', label: t('drift.to'), options: choices, first: later ? named(later) : undefined },
    { name: 'change', label: t('drift.change'), options: driftChanges.map((change): [string, string] => [change, t(`drift.changes.${change}`)]) },
  ]
  const only = (change: string) => `?${new URLSearchParams([...[...search].filter(([name]) => name === 'from' || name === 'to'), ['change', change]])}`
  return (
    <>
      <PageHeader title={t('drift.title')} lead={<Link to="/pairing-coverage">{t('title')}</Link>} />
      <p className="mb-3 max-w-3xl text-sm text-muted">{t('drift.lead')}</p>
      {!earlier || !later ? (
        <EmptyState>{t('drift.none')}</EmptyState>
      ) : (
        <>
          <FilterForm filters={filters} keyword={false} />
          <ul className="mb-4 flex flex-wrap gap-x-6 gap-y-1">
            {counts.map(({ change, needs }) => (
              <li key={change}>
                {t(`drift.changes.${change}`)} <Link to={only(change)} aria-label={`${t(`drift.changes.${change}`)} ${needs}`} className="inline-block min-w-8 py-1">{needs}</Link>
              </li>
            ))}
          </ul>
          {list.rows.length === 0 ? <EmptyState>{t('drift.empty')}</EmptyState> : <DriftTable rows={list.rows} />}
          <Pagination {...list} />
        </>
      )}
    </>
  )
}
