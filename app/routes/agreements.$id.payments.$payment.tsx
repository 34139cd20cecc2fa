import { useLoaderData, useParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { TextArea } from '~/components/forms/fields'
import { RecordForm } from '~/components/forms/RecordForm'
import { useFormat } from '~/components/format'
import { titled } from '~/components/meta'
import { Facts } from '~/components/ui/Facts'
import { PageHeader } from '~/components/ui/PageHeader'
import { paymentWithdrawal } from '~/domain/funding/funding.schema'
import { paymentToWithdraw, withdrawPayment } from '~/domain/funding/payments.server'
import { signedIn, submit } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const meta = titled('duties:payments.withdrawTitle')

export const loader = signedIn(({ actor, params }) => paymentToWithdraw(actor, params.id!, params.payment!))

export const action = signedIn(({ actor, request, params }) =>
  submit(request, paymentWithdrawal, async ({ reason }) => {
    await withdrawPayment(actor, params.id!, params.payment!, reason)
    return redirectWithNotice(`/agreements/${params.id}#funding`, 'payment_withdrawn')
  }),
)

export default function WithdrawPayment() {
  const { title, payment } = useLoaderData<typeof loader>()
  const { id } = useParams()
  const { t } = useTranslation('duties')
  const { day, yuan } = useFormat()
  return (
    <>
      <PageHeader title={t('payments.withdrawTitle')} lead={title} />
      <Facts
        facts={[
          [t('payments.fields.party'), payment.party],
          [t('payments.fields.paidOn'), day(payment.paidOn)],
          [t('payments.fields.amount'), yuan(payment.amount)],
          [t('payments.fields.note'), payment.note],
        ]}
      />
      <p className="mb-4">{t('payments.ask')}</p>
      <RecordForm schema={paymentWithdrawal} submitLabel={t('payments.withdraw')} cancelTo={`/agreements/${id}`}>
        {(fields) => <TextArea meta={fields.reason} label={t('payments.fields.reason')} rows={2} />}
      </RecordForm>
    </>
  )
}
