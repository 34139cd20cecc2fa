import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Invited } from '~/components/docking/Invited'
import { InviteForm } from '~/components/docking/InviteForm'
import { Suggestions } from '~/components/docking/Suggestions'
import { titled } from '~/components/meta'
import { ButtonLink } from '~/components/ui/Button'
import { PageHeader } from '~/components/ui/PageHeader'
import { invitationSchema, tickedSchema } from '~/domain/docking/docking.schema'
import { inviteParticipant, inviteRecords } from '~/domain/docking/participants.server'
import { participantsPage } from '~/domain/docking/suggestions.server'
import { press, signedIn, submit } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const meta = titled('docking:invite.title')

export const loader = signedIn(({ actor, params }) => participantsPage(actor, params.id!))

export const action = signedIn(({ actor, request, params, search }) => {
  const back = () => redirectWithNotice(`/docking-events/${params.id}/participants`, 'docking_added')
  if (search.has('ticked')) {
    return press(request, tickedSchema, async ({ records }) => {
      await inviteRecords(actor, params.id!, records)
      return back()
    })
  }
  return submit(request, invitationSchema, async (invitation) => {
    await inviteParticipant(actor, params.id!, invitation)
    return back()
  })
})

export default function DockingParticipants() {
  const { event, participants, firms, experts, fitting, needy } = useLoaderData<typeof loader>()
  const { t } = useTranslation('docking')
  return (
    <>
      <PageHeader title={t('invite.title')} lead={event.title}>
        <ButtonLink to={`/docking-events/${event.id}`}>{t('planPage.backTo')}</ButtonLink>
      </PageHeader>
      <Suggestions needy={needy} fitting={fitting} />
      <InviteForm key={participants.length} eventId={event.id} firms={firms} experts={experts} />
      <Invited participants={participants} />
    </>
  )
}
