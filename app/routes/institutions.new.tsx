import { useTranslation } from 'react-i18next'
import { InstitutionForm } from '~/components/institutions/InstitutionForm'
import { titled } from '~/components/meta'
import { PageHeader } from '~/components/ui/PageHeader'
import { institutionSchema } from '~/domain/institutions/institutions.schema'
import { createInstitution } from '~/domain/institutions/institutions.server'
import { permit } from '~/domain/permit.server'
import { signedIn, submit } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const meta = titled('institutions:new')

export const loader = signedIn(async ({ actor }) => {
  permit(actor, 'institution.create')
  return null
})

export const action = signedIn(({ actor, request }) =>
  submit(request, institutionSchema, async (input) => redirectWithNotice(`/institutions/${await createInstitution(actor, input)}`, 'created')),
)

export default function NewInstitution() {
  const { t } = useTranslation('institutions')
  return (
    <>
      <PageHeader title={t('new')} />
      <InstitutionForm cancelTo="/institutions" values={{ kind: 'university' }} />
    </>
  )
}
