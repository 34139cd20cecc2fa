import { useLoaderData, useParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { PosterTable } from '~/components/docking/PosterTable'
import { useFormat } from '~/components/format'
import { titled } from '~/components/meta'
import { ButtonLink } from '~/components/ui/Button'
import { PageHeader } from '~/components/ui/PageHeader'
import { board } from '~/domain/docking/schedule.server'
import { signedIn } from '~/platform/http.server'

export const meta = titled('docking:posterPage.title')

export const loader = signedIn(({ actor, params }) => board(actor, params.id!))

export default function DockingPoster() {
  const { event, rounds } = useLoaderData<typeof loader>()
  const { id } = useParams()
  const { t } = useTranslation('docking')
  const { day } = useFormat()
  return (
    <>
      <PageHeader title={event.title} lead={[day(event.on), event.place].filter(Boolean).join(' · ')}>
        <ButtonLink to={`/docking-events/${id}`}>{t('planPage.backTo')}</ButtonLink>
      </PageHeader>
      <p className="no-print mb-4 text-muted">{t('posterPage.hint')}</p>
      <PosterTable rounds={rounds} />
    </>
  )
}
