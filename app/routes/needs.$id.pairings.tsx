import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { titled } from '~/components/meta'
import { ExpertPairings } from '~/components/pairings/ExpertPairings'
import { PageHeader } from '~/components/ui/PageHeader'
import { expertsForNeed } from '~/domain/pairings/pairings.server'
import { signedIn } from '~/platform/http.server'

export const meta = titled('pairings:forNeed')

export const loader = signedIn(({ actor, params }) => expertsForNeed(actor, params.id!))

export default function NeedPairings() {
  const { need, pairings } = useLoaderData<typeof loader>()
  const { t } = useTranslation('pairings')
  return (
    <>
      <PageHeader title={t('forNeed')} lead={<Link to={`/needs/${need.id}`}>{need.title}</Link>} />
      <p className="text-sm text-muted">{t('scoreHint')}</p>
      <ExpertPairings pairings={pairings} />
    </>
  )
}
