import { useLoaderData, useParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { WithdrawalForm } from '~/components/agreements/papers/WithdrawalForm'
import { useFormat } from '~/components/format'
import { titled } from '~/components/meta'
import { PageHeader } from '~/components/ui/PageHeader'
import { withdrawalSchema } from '~/domain/agreements/seals/seals.schema'
import { sealToWithdraw, withdrawSeal } from '~/domain/agreements/seals/seals.server'
import { signedIn, submit } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const meta = titled('agreementPapers:seals.withdrawTitle')

export const loader = signedIn(({ actor, params }) => sealToWithdraw(actor, params.id!, params.seal!))

export const action = signedIn(({ actor, request, params }) =>
  submit(request, withdrawalSchema, async ({ reason }) => {
    await withdrawSeal(actor, params.id!, params.seal!, reason)
    return redirectWithNotice(`/agreements/${params.id}#seals`, 'undone')
  }),
)

export default function WithdrawSeal() {
  const { title, party, sealedOn, sealedPrecision } = useLoaderData<typeof loader>()
  const { id } = useParams()
  const { t } = useTranslation('agreementPapers')
  const { day } = useFormat()
  return (
    <>
      <PageHeader title={t('seals.withdrawTitle')} lead={title} />
      <p className="mb-4 max-w-3xl">{t('seals.withdrawLead', { party, day: day(sealedOn, sealedPrecision) })}</p>
      <WithdrawalForm cancelTo={`/agreements/${id}`} />
    </>
  )
}
