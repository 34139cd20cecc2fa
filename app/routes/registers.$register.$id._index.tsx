import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { RecordLinks } from '~/components/links/RecordLinks'
import { titledByRegister } from '~/components/registers/meta'
import { Details } from '~/components/registers/Details'
import { RegisterFacts } from '~/components/registers/RegisterFacts'
import { RegisterHeader } from '~/components/registers/RegisterHeader'
import { useRegister } from '~/components/registers/useRegister'
import { HistorySection } from '~/components/ui/HistorySection'
import { Notice } from '~/components/ui/Notice'
import { Section } from '~/components/ui/Section'
import { States } from '~/components/ui/States'
import { useEnums } from '~/components/options'
import { isOneOf } from '~/domain/facts'
import { linkableKinds } from '~/domain/links/links.schema'
import { linkedRecords } from '~/domain/links/links.server'
import { getRegistered } from '~/domain/registers/reading.server'
import { kindAt } from '~/domain/registers/registers'
import { signedIn } from '~/platform/http.server'

export const meta = titledByRegister<typeof loader>('title', (data) => data.record.name)

export const loader = signedIn(async ({ actor, params }) => {
  const registered = await getRegistered(actor, kindAt(params.register), params.id!)
  return { ...registered, linked: isOneOf(linkableKinds, registered.kind) ? await linkedRecords(actor, registered.kind, params.id!) : null }
})

export default function RegisteredPage() {
  const { kind, record, details, states, history, mayEdit, linked } = useLoaderData<typeof loader>()
  const { t } = useTranslation(['common', 'registers'])
  const { label } = useEnums()
  const { labels } = useRegister(kind)
  return (
    <>
      <RegisterHeader kind={kind} record={record} mayEdit={mayEdit} />
      {record.isWithdrawn && <Notice>{t('registers:withdrawn', { reason: states.findLast(({ toState }) => toState === 'withdrawn')?.reason ?? '' })}</Notice>}
      <Details details={details} mayEdit={mayEdit && !record.isWithdrawn} />
      <RegisterFacts kind={kind} record={record} />
      <RecordLinks of={{ kind, id: record.id }} linked={linked} />
      {states.length > 1 && (
        <Section title={t('history.states')} id="states">
          <States entries={states} label={(state) => label('recordState', state)} />
        </Section>
      )}
      <HistorySection history={history} labels={labels} />
    </>
  )
}
