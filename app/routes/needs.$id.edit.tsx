import { useLoaderData, useParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { titled } from '~/components/meta'
import { NeedForm } from '~/components/needs/NeedForm'
import { PageHeader } from '~/components/ui/PageHeader'
import { needSchema } from '~/domain/needs/needs.schema'
import { needForEditing, updateNeed } from '~/domain/needs/needs.server'
import { signedIn, submit } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const meta = titled('needs:edit')

export const loader = signedIn(({ actor, params }) => needForEditing(actor, params.id!))

export const action = signedIn(({ actor, request, params }) =>
  submit(request, needSchema, async (input) => {
    await updateNeed(actor, params.id!, input)
    return redirectWithNotice(`/needs/${params.id}`, 'saved')
  }),
)

export default function EditNeed() {
  const loaded = useLoaderData<typeof loader>()
  const { id } = useParams()
  const { t } = useTranslation('needs')
  return (
    <>
      <PageHeader title={t('edit')} lead={loaded.values.title} />
      <NeedForm {...loaded} cancelTo={`/needs/${id}`} />
    </>
  )
}
