import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import { useEnums } from '~/components/options'
import { Badge } from '~/components/ui/Badge'
import type { VisitParts } from '~/domain/visits/page.server'

/** The introductions and agreements that followed a visit, in their order. */
export function Became({ became: { introductions, agreements } }: { became: VisitParts['became'] }) {
  const { t } = useTranslation('visits')
  const { date, day } = useFormat()
  const { label } = useEnums()
  if (introductions.length + agreements.length === 0) return <p className="text-muted">{t('nothingYet')}</p>
  return (
    <ul className="max-w-4xl divide-y divide-line">
      {introductions.map(({ id, state, proposedAt, need, expert }) => (
        <li key={id} className="flex flex-wrap items-baseline gap-x-3 py-1.5">
          <span className="text-sm text-muted">{date(proposedAt)}</span>
          <Link to={`/introductions/${id}`}>{t('pair', { expert: expert.name, need: need.title })}</Link>
          <Badge>{label('introductionState', state)}</Badge>
        </li>
      ))}
      {agreements.map(({ id, title, state, signedOn, signedPrecision }) => (
        <li key={id} className="flex flex-wrap items-baseline gap-x-3 py-1.5">
          <span className="text-sm text-muted">{day(signedOn, signedPrecision)}</span>
          <Link to={`/agreements/${id}`}>{title}</Link>
          <Badge>{label('agreementState', state)}</Badge>
        </li>
      ))}
    </ul>
  )
}
