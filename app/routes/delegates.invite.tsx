import { useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { titled } from '~/components/meta'
import { InviteForm } from '~/components/people/InviteForm'
import { PageHeader } from '~/components/ui/PageHeader'
import { invite } from '~/domain/people/invitations.server'
import { partyAsked } from '~/domain/people/party.server'
import { inviteSchema } from '~/domain/people/people.schema'
import { permit } from '~/domain/permit.server'
import { signedIn, submit } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const meta = titled('people:invite.delegate')

export const loader = signedIn(async ({ actor, search }) => {
  permit(actor, 'people.manage', partyAsked(actor, 'expertId', search.get('expert')))
  return null
})

export const action = signedIn(({ actor, request, search }) =>
  submit(request, inviteSchema, async ({ email }) => {
    await invite(actor, partyAsked(actor, 'expertId', search.get('expert')), { kind: 'delegate', email })
    return redirectWithNotice(`/delegates?${search}`, 'invited')
  }),
)

export default function InviteDelegate() {
  const { t } = useTranslation('people')
  const [search] = useSearchParams()
  return (
    <>
      <PageHeader title={t('invite.delegate')} lead={t('invite.lead')} />
      <InviteForm cancelTo={`/delegates?${search}`} />
    </>
  )
}
