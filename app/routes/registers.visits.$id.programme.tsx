import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import { titled } from '~/components/meta'
import { ButtonLink } from '~/components/ui/Button'
import { Facts } from '~/components/ui/Facts'
import { PageHeader } from '~/components/ui/PageHeader'
import { originOf, useGuestName } from '~/components/visits/useRowName'
import { Programme } from '~/components/visits/Programme'
import { visitProgramme } from '~/domain/visits/page.server'
import { signedIn } from '~/platform/http.server'

export const meta = titled('visits:programme')

export const loader = signedIn(({ actor, params }) => visitProgramme(actor, params.id!))

export default function VisitProgramme() {
  const { id, title, purpose, startsOn, startPrecision, endsOn, isSample, guests, days } = useLoaderData<typeof loader>()
  const { t } = useTranslation('visits')
  const { day, list } = useFormat()
  const nameOf = useGuestName()
  const named = guests.map((guest) => [nameOf(guest), originOf(guest)].filter(Boolean).join(' '))
  return (
    <>
      <PageHeader title={title} sample={isSample} lead={t('programme')}>
        <ButtonLink to={`/registers/visits/${id}`}>{t('toVisit')}</ButtonLink>
      </PageHeader>
      <p className="no-print mb-4 text-muted">{t('printHint')}</p>
      <Facts facts={[[t('time'), [day(startsOn, startPrecision), day(endsOn)].filter(Boolean).join(' – ')], [t('purpose'), purpose], [t('guests'), list(named)]]} />
      <Programme days={days} />
    </>
  )
}
