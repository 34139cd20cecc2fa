import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { ClauseDifferences } from '~/components/incentives/ClauseDifferences'
import { ClauseTable } from '~/components/incentives/ClauseTable'
import { InForce } from '~/components/incentives/InForce'
import { titled } from '~/components/meta'
import { ButtonLink } from '~/components/ui/Button'
import { EmptyState } from '~/components/ui/EmptyState'
import { Facts } from '~/components/ui/Facts'
import { HistorySection } from '~/components/ui/HistorySection'
import { Notice } from '~/components/ui/Notice'
import { PageHeader } from '~/components/ui/PageHeader'
import { RecordActions } from '~/components/ui/RecordActions'
import { Section } from '~/components/ui/Section'
import { movePolicy } from '~/domain/incentives/policies.server'
import { getPolicy } from '~/domain/incentives/policyPages.server'
import { recordMove } from '~/domain/records/move.schema'
import { recordPath } from '~/domain/records/paths'
import { signedIn, submit } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const meta = titled<typeof loader>((data) => data.policy.title)

export const loader = signedIn(({ actor, params }) => getPolicy(actor, params.id!))

export const action = signedIn(({ actor, request, params }) =>
  submit(request, recordMove, async ({ state, reason }) => {
    await movePolicy(actor, params.id!, state, reason ?? undefined)
    return redirectWithNotice(`/policies/${params.id}`, state === 'active' ? 'restored' : 'withdrawn')
  }),
)

export default function PolicyPage() {
  const { policy, versions, history, may } = useLoaderData<typeof loader>()
  const { t } = useTranslation('incentives')
  const { document } = policy
  return (
    <>
      <PageHeader title={policy.title} lead={policy.issuer} sample={policy.isSample}>
        <RecordActions may={may} />
        {may.withdraw && <ButtonLink to="versions/new">{t('policies.versionAdd')}</ButtonLink>}
      </PageHeader>
      {policy.state === 'withdrawn' && <Notice>{t('record.withdrawn', { ns: 'common' })}</Notice>}
      {versions.length === 0 && <EmptyState action={may.edit && <ButtonLink to="versions/new">{t('policies.versionAdd')}</ButtonLink>}>{t('policies.none')}</EmptyState>}
      {versions.map((version) => (
        <Version key={version.id} version={version} mayEdit={may.edit} />
      ))}
      <Facts
        facts={[
          [t('policies.fields.document'), document && <Link to={recordPath('document', document.id)!}>{document.title}</Link>],
          [t('policies.fields.source'), policy.source],
          [t('policies.fields.note'), policy.note],
        ]}
      />
      <HistorySection history={history} labels={t('policies.fields', { returnObjects: true })} />
    </>
  )
}

type Loaded = Awaited<ReturnType<typeof getPolicy>>['versions'][number]

function Version({ version, mayEdit }: { version: Loaded; mayEdit: boolean }) {
  const { t } = useTranslation('incentives')
  const { number, note, lines, differences } = version
  const title = t('policies.versionTitle', { number })
  return (
    <Section title={title} id={`version-${number}`} actions={mayEdit && <Link to={`versions/${number}`}>{t('policies.versionChange')}</Link>}>
      <p className="mb-2 text-muted">
        <InForce {...version} /> {note}
      </p>
      <ClauseTable caption={title} lines={lines} />
      {differences && <ClauseDifferences differences={differences} />}
    </Section>
  )
}
