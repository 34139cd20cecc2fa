import { useLoaderData, useParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { PolicyForm } from '~/components/incentives/PolicyForm'
import { titled } from '~/components/meta'
import { PageHeader } from '~/components/ui/PageHeader'
import { policySchema } from '~/domain/incentives/policies.schema'
import { updatePolicy } from '~/domain/incentives/policies.server'
import { policyForEditing } from '~/domain/incentives/policyPages.server'
import { signedIn, submit } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const meta = titled('incentives:policies.edit')

export const loader = signedIn(({ actor, params }) => policyForEditing(actor, params.id!))

export const action = signedIn(({ actor, request, params }) =>
  submit(request, policySchema, async (input) => {
    await updatePolicy(actor, params.id!, input)
    return redirectWithNotice(`/policies/${params.id}`, 'saved')
  }),
)

export default function EditPolicy() {
  const values = useLoaderData<typeof loader>()
  const { id } = useParams()
  const { t } = useTranslation('incentives')
  return (
    <>
      <PageHeader title={t('policies.edit')} lead={values.title} />
      <PolicyForm values={values} cancelTo={`/policies/${id}`} />
    </>
  )
}
