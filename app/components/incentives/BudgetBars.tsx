import { Link } from '@remix-run/react'
import clsx from 'clsx'
import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import { Table } from '~/components/ui/Table'
import type { Headroom } from '~/domain/incentives/headroom.server'
import { recordPath } from '~/domain/records/paths'

/** What each budget line has paid, promised and left, with a bar; a line cut below its promises is red. */
export function BudgetBars({ budgets }: { budgets: Headroom[] }) {
  const { t } = useTranslation('incentives')
  const { yuan } = useFormat()
  const opens = (id: string, amount: string) => (Number(amount) > 0 ? <Link to={`/entitlements?budget=${id}`}>{yuan(amount)}</Link> : yuan(amount))
  return (
    <Table
      caption={t('overview.budgets')}
      rows={budgets}
      columns={[
        { label: t('overview.budget.title'), kind: 'wide', cell: ({ id, title }) => <Link to={recordPath('budget', id)!}>{title}</Link> },
        { label: t('overview.budget.amount'), kind: 'number', cell: ({ amount }) => yuan(amount) },
        { label: t('overview.budget.paid'), kind: 'number', cell: ({ id, paid }) => opens(id, paid) },
        { label: t('overview.budget.approved'), kind: 'number', cell: ({ id, approved }) => opens(id, approved) },
        { label: t('overview.budget.free'), kind: 'number', cell: ({ free }) => <span className={clsx(Number(free) < 0 && 'text-seal')}>{yuan(free)}</span> },
        { label: t('overview.budget.bar'), kind: 'wide', cell: (budget) => <Bar budget={budget} /> },
      ]}
    />
  )
}

function Bar({ budget: { amount, approved, paid } }: { budget: Headroom }) {
  const { t } = useTranslation('incentives')
  const share = (part: string) => (Number(amount) > 0 ? Math.min(100, (Number(part) / Number(amount)) * 100) : 0)
  const percent = Math.round(share(String(Number(paid) + Number(approved))))
  return (
    <div className="min-w-40">
      <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true" className="h-3 w-full max-w-64 rounded-sm bg-sunken">
        <rect width={share(paid)} height="6" fill="var(--teal)" />
        <rect x={share(paid)} width={Math.min(100 - share(paid), share(approved))} height="6" fill="var(--teal)" opacity="0.45" />
      </svg>
      <span className="text-sm text-muted">{t('overview.budget.used', { percent })}</span>
    </div>
  )
}
