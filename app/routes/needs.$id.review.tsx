import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { titled } from '~/components/meta'
import { Differences } from '~/components/needs/Differences'
import { Remarks } from '~/components/needs/Remarks'
import { ReviewForm } from '~/components/needs/ReviewForm'
import { PageHeader } from '~/components/ui/PageHeader'
import { needReview } from '~/domain/needs/life.schema'
import { needForReview, reviewNeed } from '~/domain/needs/review.server'
import { signedIn, submit } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const meta = titled('life:review.title')

export const loader = signedIn(({ actor, params }) => needForReview(actor, params.id!))

export const action = signedIn(({ actor, request, params }) =>
  submit(request, needReview, async (input) => {
    await reviewNeed(actor, params.id!, input)
    return redirectWithNotice(`/needs/${params.id}`, input.verdict === 'published' ? 'published' : 'returned')
  }),
)

export default function ReviewNeed() {
  const loaded = useLoaderData<typeof loader>()
  const { need, enterprise, last, changes } = loaded
  const { t } = useTranslation('life')
  return (
    <>
      <PageHeader title={t('review.title')} sample={need.isSample} lead={<><Link to={`/needs/${need.id}`}>{need.title}</Link>{enterprise && ` · ${enterprise.name}`}</>} />
      {last && <Remarks review={last} />}
      {changes && <Differences changes={changes} />}
      <ReviewForm loaded={loaded} />
    </>
  )
}
