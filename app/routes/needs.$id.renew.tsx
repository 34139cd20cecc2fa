import { Link, useLoaderData, useParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { TextField } from '~/components/forms/fields'
import { RecordForm } from '~/components/forms/RecordForm'
import { useFormat } from '~/components/format'
import { titled } from '~/components/meta'
import { Notice } from '~/components/ui/Notice'
import { PageHeader } from '~/components/ui/PageHeader'
import { needRenewal } from '~/domain/needs/life.schema'
import { needForRenewal, renewNeed } from '~/domain/needs/renewal.server'
import { signedIn, submit } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const meta = titled('life:renew.title')

export const loader = signedIn(({ actor, params }) => needForRenewal(actor, params.id!))

export const action = signedIn(({ actor, request, params }) =>
  submit(request, needRenewal, async ({ until }) => {
    const state = await renewNeed(actor, params.id!, until)
    return redirectWithNotice(`/needs/${params.id}`, state === 'published' ? 'renewed' : 'submitted')
  }),
)

export default function RenewNeed() {
  const { title, validUntil, until, reviewed } = useLoaderData<typeof loader>()
  const { id } = useParams()
  const { t } = useTranslation('life')
  const { day } = useFormat()
  return (
    <>
      <PageHeader title={t('renew.title')} lead={<Link to={`/needs/${id}`}>{title}</Link>} />
      {validUntil && <p className="mb-4">{t('renew.soFar', { day: day(validUntil) })}</p>}
      {reviewed && <Notice>{t('renew.reviewed')}</Notice>}
      <RecordForm schema={needRenewal} values={{ until: new Date(until).toISOString().slice(0, 10) }} submitLabel={t('actions.renew')} cancelTo={`/needs/${id}`}>
        {(fields) => <TextField meta={fields.until} label={t('renew.until')} hint={t('renew.hint')} type="date" />}
      </RecordForm>
    </>
  )
}
