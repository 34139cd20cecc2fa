import { useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { SelectField, TextField } from '~/components/forms/fields'
import { RecordForm } from '~/components/forms/RecordForm'
import { titled } from '~/components/meta'
import { useEnums } from '~/components/options'
import { PageHeader } from '~/components/ui/PageHeader'
import { invite } from '~/domain/people/invitations.server'
import { partyAsked } from '~/domain/people/party.server'
import { inviteMemberSchema, memberRoles } from '~/domain/people/people.schema'
import { permit } from '~/domain/permit.server'
import { signedIn, submit } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const meta = titled('people:invite.member')

export const loader = signedIn(async ({ actor, search }) => {
  permit(actor, 'people.manage', partyAsked(actor, 'enterpriseId', search.get('firm')))
  return null
})

export const action = signedIn(({ actor, request, search }) =>
  submit(request, inviteMemberSchema, async (input) => {
    await invite(actor, partyAsked(actor, 'enterpriseId', search.get('firm')), { kind: 'member', ...input })
    return redirectWithNotice(`/members?${search}`, 'invited')
  }),
)

export default function InviteMember() {
  const { t } = useTranslation('people')
  const { options } = useEnums()
  const [search] = useSearchParams()
  return (
    <>
      <PageHeader title={t('invite.member')} lead={t('invite.lead')} />
      <RecordForm schema={inviteMemberSchema} values={{ memberRole: 'member' }} submitLabel={t('invite.submit')} cancelTo={`/members?${search}`}>
        {(fields) => (
          <>
            <TextField meta={fields.email} label={t('fields.email')} type="email" autoComplete="off" />
            <SelectField meta={fields.memberRole} label={t('fields.memberRole')} options={options('memberRole', memberRoles)} />
          </>
        )}
      </RecordForm>
    </>
  )
}
