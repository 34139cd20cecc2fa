import { Link } from '@remix-run/react'
import clsx from 'clsx'
import { useTranslation } from 'react-i18next'
import type { Entry } from '~/domain/schedule/entry'

/** One entry: its kind, its time where it has one, and what it is; what is late is red, what is done is quiet. */
export function EntryLine({ entry: { kind, title, about, startsAt, path, late, done }, full = false }: { entry: Entry; full?: boolean }) {
  const { t } = useTranslation('calendar')
  return (
    <span className={clsx('block text-sm leading-snug [overflow-wrap:anywhere]', full ? 'py-1' : 'px-1')}>
      <span className={clsx('mr-1', late ? 'text-seal' : 'text-muted')}>
        {t(`kinds.${kind}`)}
        {late && ` · ${t('late')}`}
        {startsAt && ` ${clockTime(startsAt)}`}
      </span>
      <Link to={path} className={clsx(done && 'text-muted line-through', !full && 'line-clamp-2')}>
        {title}
      </Link>
      {full && about && <span className="block text-muted">{about}</span>}
    </span>
  )
}

/** The time on the county's clock. */
const clockTime = (moment: Date) => new Date(new Date(moment).getTime() + 8 * 3_600_000).toISOString().slice(11, 16)
