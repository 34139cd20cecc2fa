import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import { titled } from '~/components/meta'
import { ButtonLink } from '~/components/ui/Button'
import { PageHeader } from '~/components/ui/PageHeader'
import { Section } from '~/components/ui/Section'
import { readOwnData } from '~/domain/privacy/data.server'
import { signedIn } from '~/platform/http.server'

export const meta = titled('privacy:data.title')

export const loader = signedIn(async ({ actor }) => ({ parts: await readOwnData(actor) }))

export default function OwnData() {
  const { parts } = useLoaderData<typeof loader>()
  const { t, i18n } = useTranslation('privacy')
  const titleOf = (table: string) => t(`data.tables.${i18n.exists(`data.tables.${table}`, { ns: 'privacy' }) ? (table as 'user') : table === 'auditEntry' ? 'audit' : 'own'}`)
  return (
    <>
      <PageHeader title={t('data.title')} lead={t('data.lead')}>
        <ButtonLink to="/account/export" reloadDocument>
          {t('own.download')}
        </ButtonLink>
      </PageHeader>
      {parts.map(({ table, column, count, rows }) => (
        <Section key={`${table}.${column}`} title={titleOf(table)} id={`${table}-${column}`}>
          {count > rows.length && <p className="mb-2 text-sm text-muted">{t('data.more', { shown: rows.length, count })}</p>}
          {rows.map((row, index) => (
            <Row key={index} row={row} />
          ))}
        </Section>
      ))}
    </>
  )
}

/** A record as it is kept, without the numbers that join tables; values, and names of columns without a label, are in no language. */
function Row({ row }: { row: object }) {
  const { t, i18n } = useTranslation('privacy')
  const { dateTime } = useFormat()
  const label = (name: string) => (i18n.exists(`data.fields.${name}`, { ns: 'privacy' }) ? t(`data.fields.${name as 'email'}`) : <span lang="zxx">{name}</span>)
  return (
    <dl className="mb-3 grid gap-x-6 border-b border-line pb-3 text-sm sm:grid-cols-[12rem_minmax(0,1fr)]">
      {Object.entries(row).flatMap(([name, value]) =>
        /^id$|Id$/.test(name) ? [] : (
          <div key={name} className="contents">
            <dt className="text-muted">{label(name)}</dt>
            <dd lang="zxx" className="whitespace-pre-line [overflow-wrap:anywhere]">
              {value instanceof Date ? dateTime(value) : typeof value === 'object' ? JSON.stringify(value) : String(value)}
            </dd>
          </div>
        ),
      )}
    </dl>
  )
}
