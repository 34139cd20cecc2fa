import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { titled } from '~/components/meta'
import { useEnums } from '~/components/options'
import { DecisionForm } from '~/components/people/DecisionForm'
import { PossibleRecords, RequestFacts, WhoActs } from '~/components/people/RequestFacts'
import { PageHeader } from '~/components/ui/PageHeader'
import { Section } from '~/components/ui/Section'
import { States } from '~/components/ui/States'
import { isBureau } from '~/domain/actor'
import { decideRequest } from '~/domain/people/decisions.server'
import { decisionSchema } from '~/domain/people/people.schema'
import { getRequest } from '~/domain/people/requests.server'
import { signedIn, submit } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const meta = titled('people:requests.title')

export const loader = signedIn(({ actor, params }) => getRequest(actor, params.id!))

export const action = signedIn(({ actor, request, params }) =>
  submit(request, decisionSchema, async (decision) => {
    await decideRequest(actor, params.id!, decision)
    return redirectWithNotice(isBureau(actor) ? '/requests' : '/members', 'decided')
  }),
)

export default function RequestPage() {
  const page = useLoaderData<typeof loader>()
  const { asker, request, states, may } = page
  const { t } = useTranslation('people')
  const { label } = useEnums()
  return (
    <>
      <PageHeader title={t('request.title', { name: asker.name })} lead={label('joinRequestKind', request.kind)} sample={asker.isSample} />
      <RequestFacts page={page} />
      {may.decide && <PossibleRecords page={page} />}
      {page.record && <WhoActs people={page.people} />}
      {may.decide && <DecisionForm page={page} />}
      <Section title={t('request.history')} id="states">
        <States entries={states} label={(state) => label('joinRequestState', state)} />
      </Section>
    </>
  )
}
