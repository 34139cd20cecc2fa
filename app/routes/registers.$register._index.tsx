import { useLoaderData } from '@remix-run/react'
import { FilterForm } from '~/components/forms/FilterForm'
import { titledByRegister } from '~/components/registers/meta'
import { useRegisterFilters } from '~/components/registers/filters'
import { RegisterTable } from '~/components/registers/RegisterTable'
import { TargetGrid } from '~/components/registers/TargetGrid'
import { Totals } from '~/components/registers/Totals'
import { useRegister } from '~/components/registers/useRegister'
import { ButtonLink } from '~/components/ui/Button'
import { EmptyList } from '~/components/ui/EmptyState'
import { ExportLink } from '~/components/ui/ExportLink'
import { PageHeader } from '~/components/ui/PageHeader'
import { Pagination } from '~/components/ui/Pagination'
import { registerFilter } from '~/domain/registers/filter'
import { listRegistered } from '~/domain/registers/reading.server'
import { kindAt, registers } from '~/domain/registers/registers'
import { signedIn } from '~/platform/http.server'

export const meta = titledByRegister<typeof loader>('title')

export const loader = signedIn(async ({ actor, params, search }) => {
  const kind = kindAt(params.register)
  return listRegistered(actor, kind, registerFilter(registers[kind], search))
})

export default function RegisterList() {
  const { kind, list, totals, choices, targets, free, mayEdit, mayExport } = useLoaderData<typeof loader>()
  const { title, create, empty } = useRegister(kind)
  const filters = useRegisterFilters(kind, choices)
  const add = mayEdit && (
    <ButtonLink look="primary" to="new">
      {create}
    </ButtonLink>
  )
  return (
    <>
      <PageHeader title={title}>
        <ExportLink may={mayExport} />
        {add}
      </PageHeader>
      <FilterForm filters={filters} />
      {targets && <TargetGrid table={targets} />}
      {list.rows.length === 0 ? <EmptyList hint={empty} action={add} /> : <RegisterTable kind={kind} rows={list.rows} free={free} />}
      {list.total > 0 && <Totals kind={kind} totals={totals} />}
      <Pagination {...list} />
    </>
  )
}
