import { useLoaderData, useParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { AmendmentForm, RenewalForm } from '~/components/agreements/papers/AmendmentForm'
import { titled } from '~/components/meta'
import { PageHeader } from '~/components/ui/PageHeader'
import { amendmentAsked, amendmentSchema, renewalSchema } from '~/domain/agreements/amendments/amendments.schema'
import { amendmentToRecord, recordAmendment } from '~/domain/agreements/amendments/amendments.server'
import { atOnce } from '~/domain/files/fileKinds'
import { signedIn } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'
import { submitWithFiles } from '~/platform/upload.server'

export const meta = titled('agreementPapers:amendments.add')

export const loader = signedIn(({ actor, params, search }) => amendmentToRecord(actor, params.id!, amendmentAsked(search)))

export const action = signedIn(async ({ actor, request, params, search }) => {
  const { kind } = await amendmentToRecord(actor, params.id!, amendmentAsked(search))
  const limits = atOnce
  const done = () => redirectWithNotice(`/agreements/${params.id}#amendments`, 'saved')
  if (kind === 'renewal') return submitWithFiles(request, renewalSchema, limits, (terms, files) => recordAmendment(actor, params.id!, { kind, terms }, files).then(done))
  return submitWithFiles(request, amendmentSchema, limits, (terms, files) => recordAmendment(actor, params.id!, { kind, terms }, files).then(done))
})

export default function NewAmendment() {
  const { title, kind, reverses, values } = useLoaderData<typeof loader>()
  const { id } = useParams()
  const { t } = useTranslation('agreementPapers')
  const isRenewal = kind === 'renewal'
  const lead = isRenewal ? t('amendments.renewLead') : reverses === null ? t('amendments.lead') : t('amendments.reverseLead', { number: reverses })
  return (
    <>
      <PageHeader title={isRenewal ? t('amendments.renew') : t('amendments.add')} lead={title} />
      <p className="mb-4 max-w-3xl text-muted">{lead}</p>
      {isRenewal ? <RenewalForm values={values} cancelTo={`/agreements/${id}`} /> : <AmendmentForm values={values} reverses={reverses} cancelTo={`/agreements/${id}`} />}
    </>
  )
}
