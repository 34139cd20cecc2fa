import { useLoaderData, useParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import { TextArea, TextField } from '~/components/forms/fields'
import { RecordForm } from '~/components/forms/RecordForm'
import { SuggestField } from '~/components/forms/SuggestField'
import { titled } from '~/components/meta'
import { PageHeader } from '~/components/ui/PageHeader'
import { EditedRows } from '~/components/visits/EditedRows'
import { routeForEditing } from '~/domain/visits/forms.server'
import { addStop } from '~/domain/visits/rows.server'
import { stopSchema } from '~/domain/visits/visits.schema'
import { signedIn, submit } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const meta = titled('visits:editRoute')

export const loader = signedIn(({ actor, params }) => routeForEditing(actor, params.id!))

export const action = signedIn(({ actor, request, params }) =>
  submit(request, stopSchema, async (stop) => {
    await addStop(actor, params.id!, stop)
    return redirectWithNotice(`/registers/visits/${params.id}/route`, 'saved')
  }),
)

export default function VisitRoute() {
  const { title, stops, enterprises, values } = useLoaderData<typeof loader>()
  const { id } = useParams()
  const { t } = useTranslation('visits')
  const { day } = useFormat()
  return (
    <>
      <PageHeader title={t('editRoute')} lead={title} />
      <EditedRows part="stops" rows={stops.map(({ id, enterprise, place, on }) => ({ id, name: [enterprise?.name, place].filter(Boolean).join(' · '), detail: day(on) }))} />
      <RecordForm key={stops.length} schema={stopSchema} values={values} submitLabel={t('addStop')} cancelTo={`/registers/visits/${id}`}>
        {(fields) => (
          <>
            <SuggestField meta={fields.enterprise} label={t('enterprise')} suggestions={enterprises} />
            <TextField meta={fields.place} label={t('place')} hint={t('placeHint')} />
            <TextField meta={fields.on} label={t('on')} type="date" />
            <TextArea meta={fields.note} label={t('note')} rows={2} />
          </>
        )}
      </RecordForm>
    </>
  )
}
