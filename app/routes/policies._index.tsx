import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { ClauseTable } from '~/components/incentives/ClauseTable'
import { InForce } from '~/components/incentives/InForce'
import { titled } from '~/components/meta'
import { useEnums } from '~/components/options'
import { Badge, SampleMark } from '~/components/ui/Badge'
import { ButtonLink } from '~/components/ui/Button'
import { EmptyState } from '~/components/ui/EmptyState'
import { PageHeader } from '~/components/ui/PageHeader'
import { listPolicies } from '~/domain/incentives/policyPages.server'
import { can } from '~/domain/permissions'
import { signedIn } from '~/platform/http.server'

export const meta = titled('incentives:policies.title')

export const loader = signedIn(async ({ actor }) => ({ policies: await listPolicies(actor), mayCreate: can(actor, 'policy.edit') }))

export default function Policies() {
  const { policies, mayCreate } = useLoaderData<typeof loader>()
  const { t } = useTranslation('incentives')
  const { label } = useEnums()
  const create = mayCreate && (
    <ButtonLink look="primary" to="new">
      {t('policies.new')}
    </ButtonLink>
  )
  return (
    <>
      <PageHeader title={t('policies.title')} lead={t('policies.lead')}>
        {create}
      </PageHeader>
      {policies.length === 0 && <EmptyState action={create}>{t('policies.emptyHint')}</EmptyState>}
      {policies.map(({ id, title, issuer, state, isSample, latest }) => (
        <section key={id} aria-labelledby={id} className="mb-10">
          <h2 id={id} className="text-lg font-semibold [overflow-wrap:anywhere]">
            <Link to={id}>{title}</Link> {isSample && <SampleMark beside={title} />} {state === 'withdrawn' && <Badge>{label('recordState', state)}</Badge>}
          </h2>
          <p className="mb-2 text-muted">
            {issuer} {latest && <InForce {...latest} />}
          </p>
          {latest ? <ClauseTable caption={title} lines={latest.lines} /> : <p className="text-muted">{t('policies.none')}</p>}
        </section>
      ))}
    </>
  )
}
