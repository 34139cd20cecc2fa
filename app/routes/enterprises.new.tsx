import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { EnterpriseForm } from '~/components/enterprises/EnterpriseForm'
import { titled } from '~/components/meta'
import { PageHeader } from '~/components/ui/PageHeader'
import { enterpriseSchema } from '~/domain/enterprises/enterprises.schema'
import { createEnterprise } from '~/domain/enterprises/enterprises.server'
import { permit } from '~/domain/permit.server'
import { classificationOptions } from '~/domain/reference/classifications.server'
import { signedIn, submit } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const meta = titled('enterprises:new')

export const loader = signedIn(async ({ actor }) => {
  permit(actor, 'enterprise.create')
  return { industries: await classificationOptions('industry'), regions: await classificationOptions('region') }
})

export const action = signedIn(({ actor, request }) =>
  submit(request, enterpriseSchema, async (input) => redirectWithNotice(`/enterprises/${await createEnterprise(actor, input)}`, 'created')),
)

export default function NewEnterprise() {
  const { t } = useTranslation('enterprises')
  return (
    <>
      <PageHeader title={t('new')} />
      <EnterpriseForm {...useLoaderData<typeof loader>()} cancelTo="/enterprises" office />
    </>
  )
}
