import { useLoaderData, useParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { CheckboxGroup } from '~/components/forms/CheckboxGroup'
import { RecordForm } from '~/components/forms/RecordForm'
import { titled } from '~/components/meta'
import { ButtonLink } from '~/components/ui/Button'
import { EmptyState } from '~/components/ui/EmptyState'
import { PageHeader } from '~/components/ui/PageHeader'
import { needsForEditing } from '~/domain/visits/forms.server'
import { setNeeds } from '~/domain/visits/rows.server'
import { visitNeedsSchema } from '~/domain/visits/visits.schema'
import { signedIn, submit } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const meta = titled('visits:editNeeds')

export const loader = signedIn(({ actor, params }) => needsForEditing(actor, params.id!))

export const action = signedIn(({ actor, request, params }) =>
  submit(request, visitNeedsSchema, async ({ needs }) => {
    await setNeeds(actor, params.id!, needs)
    return redirectWithNotice(`/registers/visits/${params.id}`, 'saved')
  }),
)

export default function VisitNeeds() {
  const { title, chosen, hasFirms, offered } = useLoaderData<typeof loader>()
  const { id } = useParams()
  const { t } = useTranslation('visits')
  return (
    <>
      <PageHeader title={t('editNeeds')} lead={title} />
      {offered.length === 0 ? (
        <EmptyState action={<ButtonLink to={`/registers/visits/${id}/route`}>{t('editRoute')}</ButtonLink>}>{t(hasFirms ? 'noNeedsOffered' : 'noFirms')}</EmptyState>
      ) : (
        <RecordForm schema={visitNeedsSchema} values={{ needs: chosen }} cancelTo={`/registers/visits/${id}`}>
          {(fields) => <CheckboxGroup layout="long" meta={fields.needs} label={t('needs')} options={offered.map(({ id, title, enterprise }) => [id, `${enterprise.name} · ${title}`])} />}
        </RecordForm>
      )}
    </>
  )
}
