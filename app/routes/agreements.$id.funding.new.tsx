import { useLoaderData, useParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { FundingForm } from '~/components/funding/FundingForm'
import { titled } from '~/components/meta'
import { PageHeader } from '~/components/ui/PageHeader'
import { fundingSchema } from '~/domain/funding/funding.schema'
import { fundingForm, planFunding } from '~/domain/funding/plan.server'
import { signedIn, submit } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const meta = titled('duties:funding.add')

export const loader = signedIn(({ actor, params }) => fundingForm(actor, params.id!))

export const action = signedIn(({ actor, request, params }) =>
  submit(request, fundingSchema, async (input) => {
    await planFunding(actor, params.id!, input)
    return redirectWithNotice(`/agreements/${params.id}#funding`, 'saved')
  }),
)

export default function NewFunding() {
  const { title, parties } = useLoaderData<typeof loader>()
  const { id } = useParams()
  const { t } = useTranslation('duties')
  return (
    <>
      <PageHeader title={t('funding.add')} lead={title} />
      <FundingForm parties={parties} cancelTo={`/agreements/${id}`} />
    </>
  )
}
