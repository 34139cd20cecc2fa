import { useLoaderData, useParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { WithdrawalForm } from '~/components/agreements/papers/WithdrawalForm'
import { useFormat } from '~/components/format'
import { titled } from '~/components/meta'
import { useEnums } from '~/components/options'
import { PageHeader } from '~/components/ui/PageHeader'
import { acceptanceToWithdraw, withdrawAcceptance } from '~/domain/agreements/acceptances/acceptances.server'
import { withdrawalSchema } from '~/domain/agreements/seals/seals.schema'
import { signedIn, submit } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const meta = titled('agreementPapers:acceptances.withdrawTitle')

export const loader = signedIn(({ actor, params }) => acceptanceToWithdraw(actor, params.id!, params.acceptance!))

export const action = signedIn(({ actor, request, params }) =>
  submit(request, withdrawalSchema, async ({ reason }) => {
    await withdrawAcceptance(actor, params.id!, params.acceptance!, reason)
    return redirectWithNotice(`/agreements/${params.id}#acceptances`, 'undone')
  }),
)

export default function WithdrawAcceptance() {
  const { title, acceptedOn, conclusion } = useLoaderData<typeof loader>()
  const { id } = useParams()
  const { t } = useTranslation('agreementPapers')
  const { label } = useEnums()
  const { day } = useFormat()
  return (
    <>
      <PageHeader title={t('acceptances.withdrawTitle')} lead={title} />
      <p className="mb-4 max-w-3xl">{t('acceptances.withdrawLead', { day: day(acceptedOn), conclusion: label('acceptanceConclusion', conclusion) })}</p>
      <WithdrawalForm cancelTo={`/agreements/${id}`} />
    </>
  )
}
