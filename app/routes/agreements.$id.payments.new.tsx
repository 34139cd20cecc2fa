import { useLoaderData, useParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { PaymentForm } from '~/components/funding/PaymentForm'
import { titled } from '~/components/meta'
import { PageHeader } from '~/components/ui/PageHeader'
import { atOnce } from '~/domain/files/fileKinds'
import { paymentSchema } from '~/domain/funding/funding.schema'
import { paymentForm, recordPayment } from '~/domain/funding/payments.server'
import { signedIn } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'
import { submitWithFiles } from '~/platform/upload.server'

export const meta = titled('duties:payments.new')

export const loader = signedIn(({ actor, params }) => paymentForm(actor, params.id!))

export const action = signedIn(async ({ actor, request, params }) => {
  await paymentForm(actor, params.id!)
  return submitWithFiles(request, paymentSchema, atOnce, async (input, files) => {
    await recordPayment(actor, params.id!, input, files)
    return redirectWithNotice(`/agreements/${params.id}#funding`, 'saved')
  })
})

export default function NewPayment() {
  const { title, ...form } = useLoaderData<typeof loader>()
  const { id } = useParams()
  const { t } = useTranslation('duties')
  return (
    <>
      <PageHeader title={t('payments.new')} lead={title} />
      <PaymentForm {...form} cancelTo={`/agreements/${id}`} />
    </>
  )
}
