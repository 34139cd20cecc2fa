import { useLoaderData, useParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { TextArea } from '~/components/forms/fields'
import { RecordForm } from '~/components/forms/RecordForm'
import { titledByRegister } from '~/components/registers/meta'
import { useRecordName, useRegister } from '~/components/registers/useRegister'
import { PageHeader } from '~/components/ui/PageHeader'
import { registeredMove } from '~/domain/registers/move.schema'
import { registeredForMoving } from '~/domain/registers/reading.server'
import { moveRegistered } from '~/domain/registers/registers.server'
import { kindAt } from '~/domain/registers/registers'
import { signedIn, submit } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const meta = titledByRegister<typeof loader>('title')

export const loader = signedIn(async ({ actor, params }) => registeredForMoving(actor, kindAt(params.register), params.id!))

export const action = signedIn(async ({ actor, request, params }) => {
  const kind = kindAt(params.register)
  return submit(request, registeredMove, async ({ state, reason }) => {
    await moveRegistered(actor, kind, params.id!, state, reason)
    return redirectWithNotice(`/registers/${params.register}/${params.id}`, state === 'active' ? 'restored' : 'withdrawn')
  })
})

export default function MoveRegistered() {
  const { kind, record } = useLoaderData<typeof loader>()
  const { id } = useParams()
  const { t } = useTranslation('registers')
  const { path } = useRegister(kind)
  const nameOf = useRecordName()
  const to = record.isWithdrawn ? 'restore' : 'withdraw'
  return (
    <>
      <PageHeader title={t(`${to}.title`)} lead={nameOf(record)} />
      <p className="mb-4">{t(`${to}.text`)}</p>
      <RecordForm schema={registeredMove} submitLabel={t(`actions.${to}`, { ns: 'common' })} cancelTo={`${path}/${id}`}>
        {(fields) => (
          <>
            <input type="hidden" name="state" value={record.isWithdrawn ? 'active' : 'withdrawn'} />
            <TextArea meta={fields.reason} label={t('reason')} rows={3} required={!record.isWithdrawn} />
          </>
        )}
      </RecordForm>
    </>
  )
}
