import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import { useEnums } from '~/components/options'
import { Badge, SampleMark } from '~/components/ui/Badge'
import type { NeedRow } from '~/domain/needs/reading.server'

/** A need in a few lines, for people who look around. */
export function NeedTeaser({ need }: { need: NeedRow }) {
  const { t } = useTranslation('needs')
  const { label } = useEnums()
  const { money, day } = useFormat()
  return (
    <li className="rounded-md border border-line bg-paper px-4 py-3">
      <Link to={`/needs/${need.id}`} className="font-medium [overflow-wrap:anywhere]">
        {need.title}
      </Link>{' '}
      {need.kind === 'open_challenge' && <Badge>{label('needKind', need.kind)}</Badge>}{' '}
      {need.isSample && <SampleMark beside={need.title} />}
      <div className="mt-1 text-sm text-muted">{[need.field && label('techField', need.field), need.enterprise?.name].filter(Boolean).join(' · ')}</div>
      <div className="mt-1 flex justify-between gap-3 text-sm">
        <span>{money(need.budget)}</span>
        {need.validUntil && <span className="text-muted">{`${t('fields.validUntil')} ${day(need.validUntil)}`}</span>}
      </div>
    </li>
  )
}
