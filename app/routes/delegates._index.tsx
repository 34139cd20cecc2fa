import { useLoaderData, useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { titled } from '~/components/meta'
import { InvitationSection } from '~/components/people/InvitationTable'
import { PeopleTable } from '~/components/people/PeopleTable'
import { ButtonLink } from '~/components/ui/Button'
import { EmptyState } from '~/components/ui/EmptyState'
import { PageHeader } from '~/components/ui/PageHeader'
import { partyAsked } from '~/domain/people/party.server'
import { getPeople, movePeople } from '~/domain/people/people.server'
import { personMove } from '~/domain/people/people.schema'
import { press, signedIn } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const meta = titled('people:delegates.title')

export const loader = signedIn(async ({ actor, search }) => ({ own: actor.userId, ...(await getPeople(actor, partyAsked(actor, 'expertId', search.get('expert')))) }))

export const action = signedIn(({ actor, request, search }) =>
  press(request, personMove, async (move) => {
    await movePeople(actor, move)
    const left = move.to === 'departed' && move.id === actor.userId
    return redirectWithNotice(left ? '/' : `/delegates?${search}`, move.to === 'revoked' ? 'revoked' : 'letGo')
  }),
)

export default function Delegates() {
  const { own, record, people, invitations, manages } = useLoaderData<typeof loader>()
  const { t } = useTranslation('people')
  const [search] = useSearchParams()
  return (
    <>
      <PageHeader title={t('delegates.title')} lead={<>{record.name}<br />{t(manages ? 'delegates.lead' : 'delegates.leadDelegate')}</>}>
        {manages && (
          <ButtonLink look="primary" to={`/delegates/invite?${search}`}>
            {t('delegates.invite')}
          </ButtonLink>
        )}
      </PageHeader>
      {people.length === 0 ? <EmptyState>{t('delegates.empty')}</EmptyState> : <PeopleTable people={people} own={own} caption={t('delegates.title')} />}
      <div className="h-8" />
      {manages && <InvitationSection invitations={invitations} />}
    </>
  )
}
