import { useLoaderData, useParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { TextField } from '~/components/forms/fields'
import { RecordForm } from '~/components/forms/RecordForm'
import { useFormat } from '~/components/format'
import { VersionForm } from '~/components/incentives/VersionForm'
import { titled } from '~/components/meta'
import { ButtonLink } from '~/components/ui/Button'
import { Notice } from '~/components/ui/Notice'
import { PageHeader } from '~/components/ui/PageHeader'
import { versionEndSchema, versionSchema } from '~/domain/incentives/policies.schema'
import { endVersion, rewriteVersion } from '~/domain/incentives/policies.server'
import { versionForEditing } from '~/domain/incentives/policyPages.server'
import { signedIn, submit } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const meta = titled<typeof loader>((data) => data.title)

export const loader = signedIn(({ actor, params }) => versionForEditing(actor, params.id!, params.number!))

export const action = signedIn(async ({ actor, request, params }) => {
  const { number, lastEventOn } = await versionForEditing(actor, params.id!, params.number!)
  const saved = () => redirectWithNotice(`/policies/${params.id}`, 'saved')
  if (lastEventOn) return submit(request, versionEndSchema, ({ effectiveTo }) => endVersion(actor, params.id!, number, effectiveTo).then(saved))
  return submit(request, versionSchema, (input) => rewriteVersion(actor, params.id!, number, input).then(saved))
})

export default function EditVersion() {
  const { title, number, lastEventOn, values } = useLoaderData<typeof loader>()
  const { id } = useParams()
  const { t } = useTranslation('incentives')
  const cancelTo = `/policies/${id}`
  return (
    <>
      <PageHeader title={t('policies.versionEdit', { number })} lead={title}>
        {lastEventOn && <ButtonLink to={`/policies/${id}/versions/new`}>{t('policies.versionAdd')}</ButtonLink>}
      </PageHeader>
      {lastEventOn ? <EndForm lastEventOn={lastEventOn} effectiveTo={values.effectiveTo} cancelTo={cancelTo} /> : <VersionForm values={values} cancelTo={cancelTo} />}
    </>
  )
}

function EndForm({ lastEventOn, effectiveTo, cancelTo }: { lastEventOn: Date; effectiveTo?: string; cancelTo: string }) {
  const { t } = useTranslation('incentives')
  const { day } = useFormat()
  return (
    <RecordForm schema={versionEndSchema} values={{ effectiveTo }} cancelTo={cancelTo}>
      {(fields) => (
        <>
          <Notice>{t('policies.inUse', { on: day(lastEventOn) })}</Notice>
          <TextField meta={fields.effectiveTo} label={t('policies.fields.effectiveTo')} hint={t('policies.hints.effectiveTo')} type="date" />
        </>
      )}
    </RecordForm>
  )
}
