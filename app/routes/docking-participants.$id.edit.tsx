import { useLoaderData, useParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { CheckboxGroup } from '~/components/forms/CheckboxGroup'
import { SelectField, TextField } from '~/components/forms/fields'
import { RecordForm } from '~/components/forms/RecordForm'
import { titled } from '~/components/meta'
import { useEnums } from '~/components/options'
import { PageHeader } from '~/components/ui/PageHeader'
import { presenceSchema } from '~/domain/docking/docking.schema'
import { answerInvitation } from '~/domain/docking/participants.server'
import { presenceForm } from '~/domain/docking/presence.server'
import { signedIn, submit } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const meta = titled('docking:presence.title')

export const loader = signedIn(({ actor, params }) => presenceForm(actor, params.id!))

export const action = signedIn(({ actor, request, params }) =>
  submit(request, presenceSchema, async (input) => {
    const eventId = await answerInvitation(actor, params.id!, input)
    return redirectWithNotice(`/docking-events/${eventId}`, 'saved')
  }),
)

export default function DockingPresence() {
  const { event, own, needs, values } = useLoaderData<typeof loader>()
  const { id } = useParams()
  const { t } = useTranslation('docking')
  const { options } = useEnums()
  return (
    <>
      <PageHeader title={t('presence.title')} lead={`${own.name} · ${event.title}`} />
      <RecordForm schema={presenceSchema} values={values} cancelTo={`/docking-participants/${id}`}>
        {(fields) => (
          <>
            <SelectField meta={fields.answer} label={t('presence.answer')} options={options('dockingAnswer', ['accepted', 'declined', 'invited'])} />
            <TextField meta={fields.reason} label={t('presence.reason')} />
            <TextField meta={fields.fromRound} label={t('presence.from')} inputMode="numeric" />
            <TextField meta={fields.untilRound} label={t('presence.until')} hint={t('presence.untilHint')} inputMode="numeric" />
            <TextField meta={fields.meetingsMost} label={t('presence.most')} inputMode="numeric" />
            {own.side === 'firm' && (needs.length > 0 ? <CheckboxGroup layout="long" meta={fields.needs} label={t('presence.needs')} options={needs.map(({ id, title }) => [id, title])} /> : <p className="mb-4 text-muted">{t('presence.noNeeds')}</p>)}
          </>
        )}
      </RecordForm>
    </>
  )
}
