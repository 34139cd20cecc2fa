import { useLoaderData, useParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { InstitutionForm } from '~/components/institutions/InstitutionForm'
import { titled } from '~/components/meta'
import { PageHeader } from '~/components/ui/PageHeader'
import { institutionSchema } from '~/domain/institutions/institutions.schema'
import { institutionForEditing, updateInstitution } from '~/domain/institutions/institutions.server'
import { signedIn, submit } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const meta = titled('institutions:edit')

export const loader = signedIn(({ actor, params }) => institutionForEditing(actor, params.id!))

export const action = signedIn(({ actor, request, params }) =>
  submit(request, institutionSchema, async (input) => {
    await updateInstitution(actor, params.id!, input)
    return redirectWithNotice(`/institutions/${params.id}`, 'saved')
  }),
)

export default function EditInstitution() {
  const values = useLoaderData<typeof loader>()
  const { id } = useParams()
  const { t } = useTranslation('institutions')
  return (
    <>
      <PageHeader title={t('edit')} lead={values.name} />
      <InstitutionForm values={values} cancelTo={`/institutions/${id}`} />
    </>
  )
}
