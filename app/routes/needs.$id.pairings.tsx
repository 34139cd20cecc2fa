import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { titled } from '~/components/meta'
import { ExpertPairings } from '~/components/pairings/ExpertPairings'
import { ButtonLink } from '~/components/ui/Button'
import { PageHeader } from '~/components/ui/PageHeader'
import { expertsForNeed } from '~/domain/pairings/pairings.server'
import { rememberLook } from '~/domain/suggestions/fresh.server'
import { signedIn } from '~/platform/http.server'

export const meta = titled('pairings:forNeed')

export const loader = signedIn(async ({ actor, params }) => {
  const found = await expertsForNeed(actor, params.id!)
  await rememberLook(actor, params.id!)
  return found
})

export default function NeedPairings() {
  const { need, pairings } = useLoaderData<typeof loader>()
  const { t } = useTranslation('pairings')
  return (
    <>
      <PageHeader title={t('forNeed')} lead={<Link to={`/needs/${need.id}`}>{need.title}</Link>}>
        <ButtonLink to={`/needs/${need.id}/feedback`}>{t('feedbackLog')}</ButtonLink>
      </PageHeader>
      <p className="text-sm text-muted">{t('scoreHint')}</p>
      <ExpertPairings pairings={pairings} />
    </>
  )
}
