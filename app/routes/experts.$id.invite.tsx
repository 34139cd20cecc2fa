import { useLoaderData, useParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { titled } from '~/components/meta'
import { InviteForm } from '~/components/people/InviteForm'
import { PageHeader } from '~/components/ui/PageHeader'
import { expertToInvite, invite } from '~/domain/people/invitations.server'
import { inviteSchema } from '~/domain/people/people.schema'
import { signedIn, submit } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const meta = titled('people:invite.expert')

export const loader = signedIn(({ actor, params }) => expertToInvite(actor, params.id!))

export const action = signedIn(({ actor, request, params }) =>
  submit(request, inviteSchema, async ({ email }) => {
    await invite(actor, { expertId: params.id! }, { kind: 'expert', email })
    return redirectWithNotice(`/experts/${params.id}`, 'invited')
  }),
)

export default function InviteExpert() {
  const { name } = useLoaderData<typeof loader>()
  const { id } = useParams()
  const { t } = useTranslation('people')
  return (
    <>
      <PageHeader title={t('invite.expert')} lead={<>{name}<br />{t('invite.expertLead')}</>} />
      <InviteForm cancelTo={`/experts/${id}`} />
    </>
  )
}
