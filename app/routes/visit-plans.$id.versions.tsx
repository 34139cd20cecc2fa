import { useLoaderData, useParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import { titled } from '~/components/meta'
import { Badge } from '~/components/ui/Badge'
import { ButtonLink } from '~/components/ui/Button'
import { PageHeader } from '~/components/ui/PageHeader'
import { Table } from '~/components/ui/Table'
import { Press } from '~/components/visit-plans/Press'
import type { PlanAction } from '~/domain/visit-plans/change.server'
import { planVersions } from '~/domain/visit-plans/view.server'
import { signedIn } from '~/platform/http.server'

export const meta = titled('visitPlans:versions.title')

export const loader = signedIn(({ actor, params }) => planVersions(actor, params.id!))

export default function VisitPlanVersions() {
  const { title, mayEdit, versions } = useLoaderData<typeof loader>()
  const { id } = useParams()
  const { t } = useTranslation('visitPlans')
  const { dateTime } = useFormat()
  const current = versions[0]?.number
  return (
    <>
      <PageHeader title={t('versions.title')} lead={title}>
        <ButtonLink to={`/visit-plans/${id}`}>{t('programme.back')}</ButtonLink>
      </PageHeader>
      <Table
        caption={t('versions.caption')}
        rows={versions}
        columns={[
          { label: t('versions.number'), kind: 'number', cell: ({ number }) => number },
          { label: t('versions.action'), kind: 'wide', cell: ({ action, restores }) => `${t(`versions.actions.${action as PlanAction}`)}${restores ? ` · ${t('versions.restored', { number: restores })}` : ''}` },
          { label: t('versions.at'), cell: ({ at }) => dateTime(at) },
          {
            label: t('versions.restore'),
            cell: ({ number }) =>
              number === current ? <Badge>{t('versions.current')}</Badge> : mayEdit && <Press small planId={id!} values={{ press: 'restore', number }} aria-label={`${t('versions.restore')} ${number}`}>{t('versions.restore')}</Press>,
          },
        ]}
      />
    </>
  )
}
