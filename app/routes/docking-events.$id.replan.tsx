import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { ReplanFields } from '~/components/docking/ReplanFields'
import { RecordForm } from '~/components/forms/RecordForm'
import { titled } from '~/components/meta'
import { PageHeader } from '~/components/ui/PageHeader'
import { replanSchema } from '~/domain/docking/docking.schema'
import { requestReplan } from '~/domain/docking/planning.server'
import { replanForm } from '~/domain/docking/planPage.server'
import { signedIn, submit } from '~/platform/http.server'

export const meta = titled('docking:replanPage.title')

export const loader = signedIn(({ actor, params }) => replanForm(actor, params.id!))

export const action = signedIn(({ actor, request, params }) => submit(request, replanSchema, async (input) => redirect(`/docking-plans/${await requestReplan(actor, params.id!, input)}`)))

export default function ReplanDocking() {
  const page = useLoaderData<typeof loader>()
  const { t } = useTranslation('docking')
  return (
    <>
      <PageHeader title={t('replanPage.title')} lead={page.event.title} />
      <p className="mb-4 max-w-3xl text-muted">{t('replanPage.lead')}</p>
      <RecordForm schema={replanSchema} values={{ fromRound: page.next }} submitLabel={t('replanPage.submit')} cancelTo={`/docking-events/${page.event.id}`}>
        {(fields) => <ReplanFields fields={fields} {...page} />}
      </RecordForm>
    </>
  )
}
