import { Form, Link, useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { textBox } from '~/components/forms/fields'
import { SampleMark } from '~/components/ui/Badge'
import { Button, ButtonLink } from '~/components/ui/Button'
import { Section } from '~/components/ui/Section'
import { Table } from '~/components/ui/Table'

export interface FoundExpert {
  id: string
  name: string
  department: string | null
  title: string | null
  isSample: boolean
  institution: { name: string } | null
}

/** Looks for oneself among the experts; `found` is null before the first search. */
export function ExpertFinder({ found }: { found: FoundExpert[] | null }) {
  const { t } = useTranslation('people')
  const [search] = useSearchParams()
  return (
    <>
      <Form key={search.toString()} className="mb-6 flex max-w-3xl flex-wrap items-end gap-3">
        <SearchField name="name" label={t('fields.expertName')} value={search.get('name')} required />
        <SearchField name="institution" label={t('fields.institution')} value={search.get('institution')} />
        <Button look="primary">{t('expert.search')}</Button>
      </Form>
      {found && (
        <Section title={t('expert.found')} id="found">
          {found.length === 0 ? <p className="text-muted">{t('expert.none')}</p> : <FoundTable found={found} />}
        </Section>
      )}
      {found && <ButtonLink to="?unlisted=1">{t('expert.unlisted')}</ButtonLink>}
    </>
  )
}

function SearchField({ name, label, value, required }: { name: string; label: string; value: string | null; required?: boolean }) {
  return (
    <label className="min-w-40 flex-1">
      <span className="mb-1 block font-medium">{label}</span>
      <input name={name} defaultValue={value ?? ''} required={required} maxLength={100} autoComplete="off" className={textBox} />
    </label>
  )
}

function FoundTable({ found }: { found: FoundExpert[] }) {
  const { t } = useTranslation('people')
  return (
    <Table
      caption={t('expert.found')}
      rows={found}
      columns={[
        { label: t('fields.expertName'), cell: (row) => <><Link to={`/experts/${row.id}`}>{row.name}</Link> {row.isSample && <SampleMark beside={row.name} />}</> },
        { label: t('fields.institution'), kind: 'wide', cell: (row) => [row.institution?.name, row.department].filter(Boolean).join(' ') },
        { label: t('fields.title'), cell: (row) => row.title },
        { label: t('fields.actions'), cell: (row) => <ButtonLink to={`?claim=${row.id}`} aria-label={`${t('expert.claim')} ${row.name}`}>{t('expert.claim')}</ButtonLink> },
      ]}
    />
  )
}
