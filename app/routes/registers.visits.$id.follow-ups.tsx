import { useLoaderData, useParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { titled } from '~/components/meta'
import { PageHeader } from '~/components/ui/PageHeader'
import { EditedRows } from '~/components/visits/EditedRows'
import { FollowUpForm } from '~/components/visits/FollowUpForm'
import { followUpsForEditing } from '~/domain/visits/forms.server'
import { saveFollowUp } from '~/domain/visits/rows.server'
import { followUpSchema } from '~/domain/visits/visits.schema'
import { signedIn, submit } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const meta = titled('visits:followUps')

export const loader = signedIn(({ actor, params, search }) => followUpsForEditing(actor, params.id!, search.get('item')))

export const action = signedIn(({ actor, request, params, search }) =>
  submit(request, followUpSchema, async (followUp) => {
    await saveFollowUp(actor, params.id!, search.get('item'), followUp)
    return redirectWithNotice(`/registers/visits/${params.id}`, 'saved')
  }),
)

export default function VisitFollowUps() {
  const { title, item, followUps, ...form } = useLoaderData<typeof loader>()
  const { id } = useParams()
  const { t } = useTranslation('visits')
  return (
    <>
      <PageHeader title={t(item ? 'editFollowUp' : 'addFollowUp')} lead={title} />
      {!item && <EditedRows part="followUps" rows={followUps.map(({ id, text, enterprise }) => ({ id, name: text, detail: enterprise?.name }))} />}
      <FollowUpForm key={item} {...form} submitLabel={item ? undefined : t('addFollowUp')} cancelTo={`/registers/visits/${id}`} />
    </>
  )
}
