import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { AgreementForm } from '~/components/agreements/AgreementForm'
import { titled } from '~/components/meta'
import { PageHeader } from '~/components/ui/PageHeader'
import { agreementSchema } from '~/domain/agreements/agreements.schema'
import { createAgreement } from '~/domain/agreements/agreements.server'
import { newAgreement } from '~/domain/agreements/drafting.server'
import { signedIn, submit } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const meta = titled('agreements:new')

export const loader = signedIn(({ actor, search }) => newAgreement(actor, search.get('need'), search.get('introduction')))

export const action = signedIn(({ actor, request }) =>
  submit(request, agreementSchema, async (input) => redirectWithNotice(`/agreements/${await createAgreement(actor, input)}`, 'created')),
)

export default function NewAgreement() {
  const form = useLoaderData<typeof loader>()
  const { t } = useTranslation('agreements')
  return (
    <>
      <PageHeader title={t('new')} />
      <AgreementForm {...form} isNew cancelTo={form.need ? `/needs/${form.need.id}` : '/agreements'} />
    </>
  )
}
