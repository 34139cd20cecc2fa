import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ButtonLink } from '~/components/ui/Button'
import { Section } from '~/components/ui/Section'
import type { VisitParts } from '~/domain/visits/page.server'
import { partPaths, type VisitPart } from '~/domain/visits/visits.schema'
import { Became } from './Became'
import { FollowUps } from './FollowUps'
import { GuestList } from './GuestList'
import { RouteLine } from './RouteLine'

interface Props {
  id: string
  parts: VisitParts
  mayEdit: boolean
}

/** What a visit has beside its own fields: guests, route, needs, follow-ups, and what became of it. */
export function VisitSections({ id, parts: { guests, guestCount, stops, needs, followUps, became }, mayEdit }: Props) {
  const { t } = useTranslation('visits')
  const shown = { id, mayEdit }
  return (
    <>
      <Part {...shown} part="guests" title={guests.length > 0 ? `${t('guests')} · ${t('guestsCount', { count: guestCount })}` : t('guests')} edit={t('editGuests')} empty={t('noGuests')}>
        {guests.length > 0 && <GuestList guests={guests} />}
      </Part>
      <Part {...shown} part="stops" title={t('route')} edit={t('editRoute')} empty={t('noStops')} more={stops.length > 0 && <ButtonLink to={`/registers/visits/${id}/programme`}>{t('print')}</ButtonLink>}>
        {stops.length > 0 && <RouteLine stops={stops} />}
      </Part>
      <Part {...shown} part="needs" title={t('needs')} edit={t('editNeeds')} empty={t('noNeeds')}>
        {needs.length > 0 && <NeedList needs={needs} />}
      </Part>
      <Part {...shown} part="followUps" title={t('followUps')} edit={t('editFollowUps')} empty={t('noFollowUps')}>
        {followUps.length > 0 && <FollowUps visitId={id} followUps={followUps} pairs={pairsOf(guests, needs)} mayEdit={mayEdit} />}
      </Part>
      <Section title={t('became')} id="became">
        <Became became={became} />
      </Section>
    </>
  )
}

interface PartProps {
  id: string
  part: VisitPart
  title: string
  edit: string
  empty: string
  mayEdit: boolean
  more?: ReactNode
  children: ReactNode
}

function Part({ id, part, title, edit, empty, mayEdit, more, children }: PartProps) {
  return (
    <Section
      title={title}
      id={part}
      actions={
        <span className="no-print flex flex-wrap gap-2">
          {more}
          {mayEdit && <ButtonLink to={`/registers/visits/${id}/${partPaths[part]}`}>{edit}</ButtonLink>}
        </span>
      }
    >
      {children || <p className="text-muted">{empty}</p>}
    </Section>
  )
}

const NeedList = ({ needs }: { needs: VisitParts['needs'] }) => (
  <ul className="max-w-3xl divide-y divide-line">
    {needs.map(({ id, title, enterprise }) => (
      <li key={id} className="flex flex-wrap items-baseline gap-x-3 py-1.5">
        <Link to={`/needs/${id}`}>{title}</Link>
        <span className="text-muted">{enterprise.name}</span>
      </li>
    ))}
  </ul>
)

const pairsOf = (guests: VisitParts['guests'], needs: VisitParts['needs']) =>
  needs.map(({ id, title, enterprise }) => ({ firmId: enterprise.id, need: { id, title }, experts: guests.flatMap(({ expert }) => expert ?? []) }))
