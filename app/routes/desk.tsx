import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Meetings, Waiting } from '~/components/desk/Ahead'
import { ExpertSide } from '~/components/desk/ExpertSide'
import { FirstSteps } from '~/components/desk/FirstSteps'
import { OwnNeeds } from '~/components/desk/OwnNeeds'
import { PileList } from '~/components/desk/PileList'
import { titled } from '~/components/meta'
import { ButtonLink } from '~/components/ui/Button'
import { PageHeader } from '~/components/ui/PageHeader'
import { Section } from '~/components/ui/Section'
import { getDesk } from '~/domain/desk/desk.server'
import { can } from '~/domain/permissions'
import { signedIn } from '~/platform/http.server'

export const meta = titled('desk:title')

export const loader = signedIn(async ({ actor }) => {
  if (can(actor, 'access.ask')) throw redirect('/waiting')
  return { actor, ...(await getDesk(actor)) }
})

export default function Desk() {
  const { actor, piles, meetings, waiting, suggestions, lacks, needs } = useLoaderData<typeof loader>()
  const { t } = useTranslation('desk')
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead', { name: actor.name })}>
        {actor.enterpriseId && <ButtonLink look="primary" to="/needs/new">{t('newNeed')}</ButtonLink>}
      </PageHeader>
      <Section title={t('mine')}>
        {piles.length > 0 ? <PileList piles={piles} /> : <FirstSteps role={actor.role} hasNeeds={!!needs?.length} />}
      </Section>
      {needs && needs.length > 0 && <OwnNeeds needs={needs} />}
      <Waiting waiting={waiting} />
      <Meetings meetings={meetings} />
      {actor.expertId && <ExpertSide expertId={actor.expertId} suggestions={suggestions} lacks={lacks} />}
    </>
  )
}
