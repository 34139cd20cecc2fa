import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { titled } from '~/components/meta'
import { ComparisonTable } from '~/components/twins/ComparisonTable'
import { DecisionForm } from '~/components/twins/DecisionForm'
import { recordPath } from '~/components/twins/paths'
import { Reasons } from '~/components/twins/Reasons'
import { Notice } from '~/components/ui/Notice'
import { PageHeader } from '~/components/ui/PageHeader'
import { found } from '~/domain/errors'
import { compareRecords } from '~/domain/twins/comparison.server'
import { decideTwins } from '~/domain/twins/decisions.server'
import { pairOf, twinDecision } from '~/domain/twins/twins.schema'
import { press, signedIn } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const meta = titled('twins:compareTitle')

export const loader = signedIn(({ actor, search }) => {
  const { kind, one, other } = found(pairOf(search))
  return compareRecords(actor, kind, one, other)
})

export const action = signedIn(({ actor, request }) =>
  press(request, twinDecision, async (decision) => {
    await decideTwins(actor, decision)
    return decision.verdict === 'merged'
      ? redirectWithNotice(recordPath(decision.kind, decision.kept), 'merged')
      : redirectWithNotice('/twins', 'keptApart')
  }),
)

export default function Compare() {
  const comparison = useLoaderData<typeof loader>()
  const { t } = useTranslation('twins')
  return (
    <>
      <PageHeader title={t('compareTitle')} />
      <Notice>
        <Reasons reasons={comparison.reasons} />
      </Notice>
      <ComparisonTable comparison={comparison} />
      <DecisionForm comparison={comparison} />
    </>
  )
}
