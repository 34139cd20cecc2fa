import { useLoaderData, useParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { TextField } from '~/components/forms/fields'
import { RecordForm } from '~/components/forms/RecordForm'
import { SuggestField } from '~/components/forms/SuggestField'
import { titled } from '~/components/meta'
import { PageHeader } from '~/components/ui/PageHeader'
import { EditedRows } from '~/components/visits/EditedRows'
import { originOf, useGuestName } from '~/components/visits/useRowName'
import { guestsForEditing } from '~/domain/visits/forms.server'
import { addGuest } from '~/domain/visits/rows.server'
import { guestSchema } from '~/domain/visits/visits.schema'
import { signedIn, submit } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const meta = titled('visits:editGuests')

export const loader = signedIn(({ actor, params }) => guestsForEditing(actor, params.id!))

export const action = signedIn(({ actor, request, params }) =>
  submit(request, guestSchema, async (guest) => {
    await addGuest(actor, params.id!, guest)
    return redirectWithNotice(`/registers/visits/${params.id}/guests`, 'saved')
  }),
)

export default function VisitGuests() {
  const { title, guests, experts, institutions } = useLoaderData<typeof loader>()
  const { id } = useParams()
  const { t } = useTranslation('visits')
  const nameOf = useGuestName()
  return (
    <>
      <PageHeader title={t('editGuests')} lead={title} />
      <EditedRows part="guests" rows={guests.map((guest) => ({ id: guest.id, name: nameOf(guest), detail: originOf(guest) }))} />
      <RecordForm key={guests.length} schema={guestSchema} submitLabel={t('addGuest')} cancelTo={`/registers/visits/${id}`}>
        {(fields) => (
          <>
            <SuggestField meta={fields.expert} label={t('startExpert')} hint={t('expertHint')} suggestions={experts} />
            <TextField meta={fields.quantity} label={t('quantity')} hint={t('unnamedHint')} inputMode="numeric" />
            <SuggestField meta={fields.institution} label={t('institution')} suggestions={institutions} />
          </>
        )}
      </RecordForm>
    </>
  )
}
