import { useLoaderData, useParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { ListField } from '~/components/forms/fields'
import { RecordForm } from '~/components/forms/RecordForm'
import { titled } from '~/components/meta'
import { PageHeader } from '~/components/ui/PageHeader'
import { Table } from '~/components/ui/Table'
import { setLegs, travelForEditing } from '~/domain/visit-plans/legs.server'
import { legsSchema } from '~/domain/visit-plans/plans.schema'
import { signedIn, submit } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const meta = titled('visitPlans:travel.title')

export const loader = signedIn(({ actor, params }) => travelForEditing(actor, params.id!))

export const action = signedIn(({ actor, request, params }) =>
  submit(request, legsSchema, async ({ legs }) => {
    await setLegs(actor, params.id!, legs)
    return redirectWithNotice(`/visit-plans/${params.id}/travel`, 'saved')
  }),
)

export default function VisitPlanTravel() {
  const { title, places, pairs, values } = useLoaderData<typeof loader>()
  const { id } = useParams()
  const { t } = useTranslation('visitPlans')
  const example = `${places[0]} ${places[1] ?? places[0]} 35`
  return (
    <>
      <PageHeader title={t('travel.title')} lead={title} />
      <RecordForm key={values.legs.join()} schema={legsSchema} values={values} cancelTo={`/visit-plans/${id}`}>
        {(fields) => <ListField meta={fields.legs} label={t('travel.legs')} hint={t('travel.legsHint', { example })} rows={8} />}
      </RecordForm>
      <div className="mt-8">
        {pairs.length === 0 ? (
          <p className="text-muted">{t('travel.noPairs')}</p>
        ) : (
          <Table
            caption={t('travel.caption')}
            rows={pairs}
            columns={[
              { label: t('travel.from'), kind: 'wide', cell: ({ from }) => from },
              { label: t('travel.to'), kind: 'wide', cell: ({ to }) => to },
              { label: t('travel.minutes'), kind: 'number', cell: ({ minutes }) => minutes },
              { label: t('travel.source'), cell: ({ source }) => t(`travel.sources.${source}`) },
            ]}
          />
        )}
      </div>
    </>
  )
}
