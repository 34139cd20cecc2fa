import { Link } from '@remix-run/react'
import clsx from 'clsx'
import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import { daysBetween, today } from '~/domain/calendar'
import type { Pile, PileItem } from '~/domain/desk/piles'

/** Everything that waits, a part for each kind; what is overdue stands in red. */
export function PileList({ piles }: { piles: Pile[] }) {
  return (
    <div className="gap-x-10 xl:columns-2">
      {piles.map((pile) => (
        <PilePart key={pile.kind} pile={pile} />
      ))}
    </div>
  )
}

function PilePart({ pile: { kind, count, items, all } }: { pile: Pile }) {
  const { t } = useTranslation('desk')
  return (
    <section aria-labelledby={kind} className="mb-6 min-w-0 break-inside-avoid">
      <h3 id={kind} className="flex items-baseline gap-2 border-b-2 border-line-strong pb-1 font-medium">
        <span className="text-xl font-semibold text-teal">{count}</span>
        {t(`piles.${kind}`, { count })}
      </h3>
      <ul className="divide-y divide-line">
        {items.map((item) => (
          <Item key={item.id} item={item} />
        ))}
      </ul>
      {count > items.length && (
        <p className="mt-1 text-sm">
          <Link to={all}>{t('all', { count })}</Link>
        </p>
      )}
    </section>
  )
}

function Item({ item: { title, who, path, since, due } }: { item: PileItem }) {
  return (
    <li className="flex items-baseline justify-between gap-4 py-1.5">
      <span className="min-w-0 [overflow-wrap:anywhere]">
        <Link to={path}>{title}</Link> {who && <span className="block text-sm text-muted">{who}</span>}
      </span>
      {due ? <DueOn due={due} /> : since && <Since since={since} />}
    </li>
  )
}

function DueOn({ due }: { due: Date }) {
  const { t } = useTranslation('desk')
  const { day } = useFormat()
  const left = daysBetween(today(), new Date(due))
  return <span className={clsx('shrink-0 whitespace-nowrap text-sm', left < 0 ? 'text-seal' : 'text-muted')}>{left < 0 ? t('overdue', { count: -left }) : left === 0 ? t('dueToday') : day(due)}</span>
}

function Since({ since }: { since: Date }) {
  const { t } = useTranslation('desk')
  const days = daysBetween(today(new Date(since)), today())
  return <span className="shrink-0 whitespace-nowrap text-sm text-muted">{days <= 0 ? t('sinceToday') : t('since', { count: days })}</span>
}
