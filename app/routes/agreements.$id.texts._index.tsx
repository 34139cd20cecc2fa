import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { PartFiles } from '~/components/agreements/papers/PartFiles'
import { useFormat } from '~/components/format'
import { titled } from '~/components/meta'
import { ButtonLink } from '~/components/ui/Button'
import { EmptyState } from '~/components/ui/EmptyState'
import { PageHeader } from '~/components/ui/PageHeader'
import { Table } from '~/components/ui/Table'
import { listTexts } from '~/domain/agreements/texts/texts.server'
import { signedIn } from '~/platform/http.server'

export const meta = titled('agreementPapers:texts.title')

export const loader = signedIn(({ actor, params }) => listTexts(actor, params.id!))

export default function AgreementTexts() {
  const { title, texts, mayEdit } = useLoaderData<typeof loader>()
  const { t } = useTranslation('agreementPapers')
  const { dateTime, number } = useFormat()
  const add = mayEdit && (
    <ButtonLink look="primary" to="new">
      {texts.length ? t('texts.add') : t('texts.draft')}
    </ButtonLink>
  )
  return (
    <>
      <PageHeader title={t('texts.title')} lead={<Link to=".." relative="path">{title}</Link>}>
        {texts.length > 1 && <ButtonLink to="difference">{t('texts.difference')}</ButtonLink>}
        {add}
      </PageHeader>
      <p className="mb-4 max-w-3xl text-muted">{t('texts.lead')}</p>
      {texts.length === 0 ? (
        <EmptyState action={add}>{t('texts.none')}</EmptyState>
      ) : (
        <Table
          caption={t('texts.title')}
          rows={texts}
          columns={[
            { label: t('texts.fields.number'), cell: (row) => <Link to={String(row.number)}>{t('texts.number', row)}</Link> },
            { label: t('texts.fields.note'), kind: 'wide', cell: (row) => row.note },
            { label: t('texts.fields.created'), cell: (row) => [dateTime(row.createdAt), row.by && t('texts.by', { name: row.by })].filter(Boolean).join(' · ') },
            { label: t('texts.fields.characters'), kind: 'number', cell: (row) => number(row.characters) },
            { label: t('texts.fields.files'), kind: 'wide', cell: (row) => <PartFiles files={row.files} /> },
            { label: t('texts.difference'), cell: (row) => row.number > 1 && <Link to={`difference?from=${row.number - 1}&to=${row.number}`}>{t('texts.withPrevious')}</Link> },
          ]}
        />
      )}
    </>
  )
}
