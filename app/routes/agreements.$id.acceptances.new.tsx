import { useLoaderData, useParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { AcceptanceForm } from '~/components/agreements/papers/AcceptanceForm'
import { titled } from '~/components/meta'
import { Facts } from '~/components/ui/Facts'
import { PageHeader } from '~/components/ui/PageHeader'
import { acceptanceSchema } from '~/domain/agreements/acceptances/acceptances.schema'
import { acceptanceToRecord, recordAcceptance } from '~/domain/agreements/acceptances/acceptances.server'
import { atOnce } from '~/domain/files/fileKinds'
import { signedIn } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'
import { submitWithFiles } from '~/platform/upload.server'

export const meta = titled('agreementPapers:acceptances.add')

export const loader = signedIn(({ actor, params }) => acceptanceToRecord(actor, params.id!))

export const action = signedIn(async ({ actor, request, params }) => {
  await acceptanceToRecord(actor, params.id!)
  return submitWithFiles(request, acceptanceSchema, atOnce, async (input, files) => {
    await recordAcceptance(actor, params.id!, input, files)
    return redirectWithNotice(`/agreements/${params.id}#acceptances`, 'saved')
  })
})

export default function NewAcceptance() {
  const { title, indicators } = useLoaderData<typeof loader>()
  const { id } = useParams()
  const { t } = useTranslation('agreementPapers')
  return (
    <>
      <PageHeader title={t('acceptances.add')} lead={title} />
      <p className="mb-4 max-w-3xl text-muted">{t('acceptances.lead')}</p>
      <Facts facts={[[t('acceptances.indicators'), indicators]]} />
      <AcceptanceForm cancelTo={`/agreements/${id}`} />
    </>
  )
}
