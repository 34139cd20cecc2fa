import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { OwnRecord } from '~/components/accounts/OwnRecord'
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
            <OwnRecord key={index} table={table} row={row} />
          ))}
        </Section>
      ))}
    </>
  )
}
