import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { ExpertForm } from '~/components/experts/ExpertForm'
import { titled } from '~/components/meta'
import { PageHeader } from '~/components/ui/PageHeader'
import { expertSchema } from '~/domain/experts/experts.schema'
import { createExpert } from '~/domain/experts/experts.server'
import { institutionSuggestions } from '~/domain/experts/links.server'
import { permit } from '~/domain/permit.server'
import { signedIn, submit } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const meta = titled('experts:new')

export const loader = signedIn(async ({ actor }) => {
  permit(actor, 'expert.create')
  return { institutions: await institutionSuggestions() }
})

export const action = signedIn(({ actor, request }) =>
  submit(request, expertSchema, async (input) => redirectWithNotice(`/experts/${await createExpert(actor, input)}`, 'created')),
)

export default function NewExpert() {
  const { t } = useTranslation('experts')
  return (
    <>
      <PageHeader title={t('new')} />
      <ExpertForm {...useLoaderData<typeof loader>()} cancelTo="/experts" office />
    </>
  )
}
