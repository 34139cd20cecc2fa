import { Form, Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { ContactViews } from '~/components/accounts/ContactViews'
import { useFormat } from '~/components/format'
import { titled } from '~/components/meta'
import { Badge } from '~/components/ui/Badge'
import { Button, ButtonLink } from '~/components/ui/Button'
import { Notice } from '~/components/ui/Notice'
import { PageHeader } from '~/components/ui/PageHeader'
import { Section } from '~/components/ui/Section'
import { Table } from '~/components/ui/Table'
import { withdrawConsent } from '~/domain/privacy/consent.server'
import { privacyPage } from '~/domain/privacy/page.server'
import { signedIn } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const meta = titled('privacy:own.title')

export const loader = signedIn(async ({ actor, search }) => ({ ...(await privacyPage(actor)), declined: search.has('declined'), actor }))

export const action = signedIn(async ({ actor }) => {
  await withdrawConsent(actor)
  return redirectWithNotice('/account/privacy', 'consentWithdrawn')
})

export default function OwnPrivacy() {
  const { consents, consented, views, declined, actor } = useLoaderData<typeof loader>()
  const { t } = useTranslation('privacy')
  return (
    <>
      <PageHeader title={t('own.title')} lead={t('own.lead')} />
      {declined && !consented && <Notice tone="bad">{t('consent.declined')}</Notice>}
      <Section title={t('own.data')} id="data">
        <p className="mb-3">{t('own.dataLead')}</p>
        <p className="flex flex-wrap gap-3">
          <ButtonLink to="/account/data">{t('own.read')}</ButtonLink>
          <ButtonLink to="/account/export" reloadDocument>
            {t('own.download')}
          </ButtonLink>
        </p>
      </Section>
      <Section title={t('own.correct')} id="correct">
        <p className="flex flex-wrap gap-x-6 gap-y-2">
          <Link to="/account">{t('own.correctAccount')}</Link>
          <Link to="/account/email">{t('own.correctEmail')}</Link>
          {actor.enterpriseId && <Link to={`/enterprises/${actor.enterpriseId}`}>{t('own.correctEnterprise')}</Link>}
          {actor.expertId && <Link to={`/experts/${actor.expertId}`}>{t('own.correctExpert')}</Link>}
        </p>
      </Section>
      <ContactViews views={views} />
      <Consents consents={consents} consented={consented} />
      <Section title={t('own.erase')} id="erase">
        <p className="mb-3">{t('own.eraseLead')}</p>
        <ButtonLink to="/account/erase" look="danger">
          {t('own.erase')}
        </ButtonLink>
      </Section>
    </>
  )
}

function Consents({ consents, consented }: Pick<ReturnType<typeof useLoaderData<typeof loader>>, 'consents' | 'consented'>) {
  const { t } = useTranslation('privacy')
  const { dateTime } = useFormat()
  return (
    <Section title={t('own.consents')} id="consents" actions={<Link to="/privacy">{t('link')}</Link>}>
      {consents.length === 0 && <p className="mb-3 text-muted">{t('own.noConsents')}</p>}
      {consents.length > 0 && (
        <Table
          caption={t('own.consents')}
          rows={consents}
          columns={[
            { label: t('own.version'), cell: (row) => row.textVersion },
            { label: t('own.acceptedAt'), cell: (row) => dateTime(row.acceptedAt) },
            { label: t('own.withdrawnAt'), cell: (row) => (row.withdrawnAt ? dateTime(row.withdrawnAt) : <Badge>{t('own.inForce')}</Badge>) },
          ]}
        />
      )}
      {consented ? (
        <Form method="post" className="mt-3">
          <p className="mb-2 text-sm text-muted">{t('own.withdrawLead')}</p>
          <Button>{t('own.withdraw')}</Button>
        </Form>
      ) : (
        <p className="mt-3">
          <ButtonLink to="/consent" look="primary">
            {t('own.again')}
          </ButtonLink>
        </p>
      )}
    </Section>
  )
}
