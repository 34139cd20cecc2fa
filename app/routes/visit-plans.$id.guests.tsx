import { useLoaderData, useParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { TextField } from '~/components/forms/fields'
import { RecordForm } from '~/components/forms/RecordForm'
import { SuggestField } from '~/components/forms/SuggestField'
import { titled } from '~/components/meta'
import { PageHeader } from '~/components/ui/PageHeader'
import { seatSchema } from '~/domain/visit-plans/plans.schema'
import { addSeat, namesForSeat } from '~/domain/visit-plans/seats.server'
import { signedIn, submit } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const meta = titled('visitPlans:guests.title')

export const loader = signedIn(({ actor, params }) => namesForSeat(actor, params.id!))

export const action = signedIn(({ actor, request, params }) =>
  submit(request, seatSchema, async (seat) => {
    await addSeat(actor, params.id!, seat)
    return redirectWithNotice(`/visit-plans/${params.id}#guests`, 'saved')
  }),
)

export default function VisitPlanGuests() {
  const { title, experts, institutions } = useLoaderData<typeof loader>()
  const { id } = useParams()
  const { t } = useTranslation('visitPlans')
  return (
    <>
      <PageHeader title={t('guests.title')} lead={title} />
      <RecordForm schema={seatSchema} submitLabel={t('guests.title')} cancelTo={`/visit-plans/${id}`}>
        {(fields) => (
          <>
            <SuggestField meta={fields.expert} label={t('guests.expert')} hint={t('guests.expertHint')} suggestions={experts} />
            <TextField meta={fields.quantity} label={t('guests.quantity')} hint={t('guests.quantityHint')} inputMode="numeric" />
            <SuggestField meta={fields.institution} label={t('guests.institution')} suggestions={institutions} />
            <TextField meta={fields.speciality} label={t('guests.speciality')} />
          </>
        )}
      </RecordForm>
    </>
  )
}
