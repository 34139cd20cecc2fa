import { useLoaderData, useParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { SealForm } from '~/components/agreements/papers/SealForm'
import { titled } from '~/components/meta'
import { PageHeader } from '~/components/ui/PageHeader'
import { sealSchema } from '~/domain/agreements/seals/seals.schema'
import { recordSeal, sealToRecord } from '~/domain/agreements/seals/seals.server'
import { atOnce } from '~/domain/files/fileKinds'
import { signedIn } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'
import { submitWithFiles } from '~/platform/upload.server'

export const meta = titled('agreementPapers:seals.record')

export const loader = signedIn(({ actor, params }) => sealToRecord(actor, params.id!))

export const action = signedIn(async ({ actor, request, params }) => {
  await sealToRecord(actor, params.id!)
  return submitWithFiles(request, sealSchema, atOnce, async (input, files) => {
    await recordSeal(actor, params.id!, input, files)
    return redirectWithNotice(`/agreements/${params.id}#seals`, 'saved')
  })
})

export default function RecordSeal() {
  const { title, parties, need } = useLoaderData<typeof loader>()
  const { id } = useParams()
  const { t } = useTranslation('agreementPapers')
  return (
    <>
      <PageHeader title={t('seals.record')} lead={title} />
      <p className="mb-4 max-w-3xl text-muted">{t('seals.lead')}</p>
      <SealForm parties={parties} need={need} cancelTo={`/agreements/${id}`} />
    </>
  )
}
