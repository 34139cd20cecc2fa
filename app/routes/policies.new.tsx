import { useTranslation } from 'react-i18next'
import { PolicyForm } from '~/components/incentives/PolicyForm'
import { titled } from '~/components/meta'
import { PageHeader } from '~/components/ui/PageHeader'
import { policySchema } from '~/domain/incentives/policies.schema'
import { createPolicy } from '~/domain/incentives/policies.server'
import { permit } from '~/domain/permit.server'
import { signedIn, submit } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const meta = titled('incentives:policies.new')

export const loader = signedIn(async ({ actor }) => {
  permit(actor, 'policy.edit')
  return null
})

export const action = signedIn(({ actor, request }) =>
  submit(request, policySchema, async (input) => redirectWithNotice(`/policies/${await createPolicy(actor, input)}/versions/new`, 'created')),
)

export default function NewPolicy() {
  const { t } = useTranslation('incentives')
  return (
    <>
      <PageHeader title={t('policies.new')} />
      <PolicyForm cancelTo="/policies" />
    </>
  )
}
