import { useLoaderData, useParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { ExpertForm } from '~/components/experts/ExpertForm'
import { titled } from '~/components/meta'
import { PageHeader } from '~/components/ui/PageHeader'
import { expertSchema } from '~/domain/experts/experts.schema'
import { updateExpert } from '~/domain/experts/experts.server'
import { institutionSuggestions } from '~/domain/experts/links.server'
import { expertForEditing } from '~/domain/experts/reading.server'
import { signedIn, submit } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const meta = titled('experts:edit')

export const loader = signedIn(async ({ actor, params }) => ({
  ...(await expertForEditing(actor, params.id!)),
  institutions: await institutionSuggestions(),
}))

export const action = signedIn(({ actor, request, params }) =>
  submit(request, expertSchema, async (input) => {
    await updateExpert(actor, params.id!, input)
    return redirectWithNotice(`/experts/${params.id}`, 'saved')
  }),
)

export default function EditExpert() {
  const loaded = useLoaderData<typeof loader>()
  const { id } = useParams()
  const { t } = useTranslation('experts')
  return (
    <>
      <PageHeader title={t('edit')} lead={loaded.values.name} />
      <ExpertForm {...loaded} cancelTo={`/experts/${id}`} />
    </>
  )
}
