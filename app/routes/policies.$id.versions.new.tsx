import { useLoaderData, useParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { VersionForm } from '~/components/incentives/VersionForm'
import { titled } from '~/components/meta'
import { PageHeader } from '~/components/ui/PageHeader'
import { versionSchema } from '~/domain/incentives/policies.schema'
import { addVersion } from '~/domain/incentives/policies.server'
import { versionToFollow } from '~/domain/incentives/policyPages.server'
import { signedIn, submit } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const meta = titled('incentives:policies.versionAdd')

export const loader = signedIn(({ actor, params }) => versionToFollow(actor, params.id!))

export const action = signedIn(({ actor, request, params }) =>
  submit(request, versionSchema, async (input) => {
    await addVersion(actor, params.id!, input)
    return redirectWithNotice(`/policies/${params.id}`, 'saved')
  }),
)

export default function NewVersion() {
  const { title, values } = useLoaderData<typeof loader>()
  const { id } = useParams()
  const { t } = useTranslation('incentives')
  return (
    <>
      <PageHeader title={t('policies.versionAdd')} lead={title} />
      {values.clauses.length > 0 && <p className="mb-4 max-w-3xl text-muted">{t('policies.follows')}</p>}
      <VersionForm values={values} cancelTo={`/policies/${id}`} />
    </>
  )
}
