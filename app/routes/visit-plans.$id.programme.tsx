import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { titled } from '~/components/meta'
import { ButtonLink } from '~/components/ui/Button'
import { Facts } from '~/components/ui/Facts'
import { PageHeader } from '~/components/ui/PageHeader'
import { originOf, useSeatName } from '~/components/visit-plans/Guests'
import { ProgrammeDay } from '~/components/visit-plans/ProgrammeDay'
import { planProgramme } from '~/domain/visit-plans/view.server'
import { signedIn } from '~/platform/http.server'

export const meta = titled('visitPlans:programme.title')

export const loader = signedIn(({ actor, params }) => planProgramme(actor, params.id!))

export default function VisitPlanProgramme() {
  const { id, title, isSample, base, guests, days } = useLoaderData<typeof loader>()
  const { t } = useTranslation('visitPlans')
  const nameOf = useSeatName()
  return (
    <>
      <PageHeader title={title} sample={isSample} lead={t('programme.title')}>
        <ButtonLink to={`/visit-plans/${id}`}>{t('programme.back')}</ButtonLink>
      </PageHeader>
      <p className="no-print mb-4 text-muted">{t('programme.hint')}</p>
      <Facts facts={[[t('programme.guests'), guests.map((seat) => [nameOf(seat), originOf(seat)].filter(Boolean).join(' ')).join('\n')]]} />
      {days.map((day, index) => (
        <ProgrammeDay key={index} index={index} day={day} base={base} />
      ))}
    </>
  )
}
