import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import { EntitlementBadge } from '~/components/incentives/EntitlementBadge'
import { EntitlementFacts } from '~/components/incentives/EntitlementFacts'
import { useReason } from '~/components/incentives/useReason'
import { titled } from '~/components/meta'
import { useEnums } from '~/components/options'
import { ButtonLink } from '~/components/ui/Button'
import { HistorySection } from '~/components/ui/HistorySection'
import { Notice } from '~/components/ui/Notice'
import { PageHeader } from '~/components/ui/PageHeader'
import { Section } from '~/components/ui/Section'
import { States } from '~/components/ui/States'
import { getEntitlement } from '~/domain/incentives/page.server'
import { signedIn } from '~/platform/http.server'

export const meta = titled<typeof loader>((data) => data.entitlement.title)

export const loader = signedIn(({ actor, params }) => getEntitlement(actor, params.id!))

export default function EntitlementPage() {
  const page = useLoaderData<typeof loader>()
  const { entitlement, doubles, states, history, steps } = page
  const { t } = useTranslation('incentives')
  const { label } = useEnums()
  const { day } = useFormat()
  const reasonText = useReason()
  const forward = steps.filter((step) => step === 'claim' || step === 'check' || step === 'approve' || step === 'pay')
  return (
    <>
      <PageHeader title={entitlement.title} lead={<EntitlementBadge state={entitlement.state} />}>
        {steps.filter((step) => !forward.some((one) => one === step)).map((step) => (
          <ButtonLink key={step} to={step}>
            {t(`steps.${step}.button`)}
          </ButtonLink>
        ))}
        {forward.map((step) => (
          <ButtonLink key={step} look="primary" to={step}>
            {t(`steps.${step}.button`)}
          </ButtonLink>
        ))}
      </PageHeader>
      {entitlement.doubt && <Notice tone="bad">{t('doubtNotice', { reason: reasonText(entitlement.doubt) })}</Notice>}
      {doubles.length > 0 && (
        <Notice>
          {t('doubleNotice')}{' '}
          {doubles.map((one) => (
            <Link key={one.id} to={`/entitlements/${one.id}`} className="mr-3 underline">
              {`${one.title} · ${day(one.raisedOn)} · ${label('entitlementState', one.state)}`}
            </Link>
          ))}
        </Notice>
      )}
      <EntitlementFacts page={page} />
      <Section title={t('sections.steps')} id="steps">
        <States entries={states.map((row) => ({ ...row, reason: reasonText(row.reason) }))} label={(state) => label('entitlementState', state)} />
      </Section>
      <HistorySection history={history} labels={t('fields', { returnObjects: true })} />
    </>
  )
}
