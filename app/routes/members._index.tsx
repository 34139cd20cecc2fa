import { useLoaderData, useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { titled } from '~/components/meta'
import { InvitationSection } from '~/components/people/InvitationTable'
import { PeopleTable } from '~/components/people/PeopleTable'
import { RequestTable } from '~/components/people/RequestTable'
import { ButtonLink } from '~/components/ui/Button'
import { EmptyState } from '~/components/ui/EmptyState'
import { PageHeader } from '~/components/ui/PageHeader'
import { Section } from '~/components/ui/Section'
import { partyAsked } from '~/domain/people/party.server'
import { getPeople, movePeople } from '~/domain/people/people.server'
import { personMove } from '~/domain/people/people.schema'
import { press, signedIn } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const meta = titled('people:members.title')

export const loader = signedIn(async ({ actor, search }) => ({ own: actor.userId, ...(await getPeople(actor, partyAsked(actor, 'enterpriseId', search.get('firm')))) }))

export const action = signedIn(({ actor, request, search }) =>
  press(request, personMove, async (move) => {
    await movePeople(actor, move)
    const left = move.to === 'departed' && move.id === actor.userId
    return redirectWithNotice(left ? '/' : `/members?${search}`, move.to === 'departed' ? 'letGo' : move.to === 'revoked' ? 'revoked' : 'saved')
  }),
)

export default function Members() {
  const { own, record, people, requests, invitations, manages } = useLoaderData<typeof loader>()
  const { t } = useTranslation('people')
  const [search] = useSearchParams()
  const invite = manages && (
    <ButtonLink look="primary" to={`/members/invite?${search}`}>
      {t('members.invite')}
    </ButtonLink>
  )
  return (
    <>
      <PageHeader title={t('members.title')} lead={<>{record.name}<br />{t(manages ? 'members.leadManager' : 'members.leadMember')}</>}>
        {invite}
      </PageHeader>
      {requests.length > 0 && (
        <Section title={t('members.requests')} id="requests">
          <RequestTable caption={t('members.requests')} rows={requests} />
        </Section>
      )}
      {people.length === 0 ? <EmptyState action={invite}>{t('members.empty')}</EmptyState> : <PeopleTable people={people} own={own} caption={t('members.title')} />}
      <div className="h-8" />
      {manages && <InvitationSection invitations={invitations} />}
    </>
  )
}
