import { useLoaderData, useParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { EnterpriseForm } from '~/components/enterprises/EnterpriseForm'
import { titled } from '~/components/meta'
import { PageHeader } from '~/components/ui/PageHeader'
import { enterpriseSchema } from '~/domain/enterprises/enterprises.schema'
import { enterpriseForEditing, updateEnterprise } from '~/domain/enterprises/enterprises.server'
import { classificationOptions } from '~/domain/reference/classifications.server'
import { signedIn, submit } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const meta = titled('enterprises:edit')

export const loader = signedIn(async ({ actor, params }) => ({
  ...(await enterpriseForEditing(actor, params.id!)),
  industries: await classificationOptions('industry'),
  regions: await classificationOptions('region'),
}))

export const action = signedIn(({ actor, request, params }) =>
  submit(request, enterpriseSchema, async (input) => {
    await updateEnterprise(actor, params.id!, input)
    return redirectWithNotice(`/enterprises/${params.id}`, 'saved')
  }),
)

export default function EditEnterprise() {
  const loaded = useLoaderData<typeof loader>()
  const { id } = useParams()
  const { t } = useTranslation('enterprises')
  return (
    <>
      <PageHeader title={t('edit')} lead={loaded.values.name} />
      <EnterpriseForm {...loaded} cancelTo={`/enterprises/${id}`} />
    </>
  )
}
