import { Link, useLoaderData, useParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { AgreementForm } from '~/components/agreements/AgreementForm'
import { titled } from '~/components/meta'
import { Notice } from '~/components/ui/Notice'
import { PageHeader } from '~/components/ui/PageHeader'
import { agreementSchema } from '~/domain/agreements/agreements.schema'
import { updateAgreement } from '~/domain/agreements/agreements.server'
import { agreementForEditing } from '~/domain/agreements/editing.server'
import { signedIn, submit } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const meta = titled('agreements:edit')

export const loader = signedIn(({ actor, params }) => agreementForEditing(actor, params.id!))

export const action = signedIn(({ actor, request, params }) =>
  submit(request, agreementSchema, async (input) => {
    await updateAgreement(actor, params.id!, input)
    return redirectWithNotice(`/agreements/${params.id}`, 'saved')
  }),
)

export default function EditAgreement() {
  const form = useLoaderData<typeof loader>()
  const { id } = useParams()
  const { t } = useTranslation(['agreements', 'agreementPapers'])
  return (
    <>
      <PageHeader title={t('edit')} lead={form.values.title} />
      {form.isConcluded && (
        <Notice>
          {t('agreementPapers:amendments.edited')} <Link to={`/agreements/${id}/amendments/new`}>{t('agreementPapers:amendments.add')}</Link>
        </Notice>
      )}
      <AgreementForm {...form} cancelTo={`/agreements/${id}`} />
    </>
  )
}
