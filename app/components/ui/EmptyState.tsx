import { useSearchParams } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

/** What to do next where there is nothing yet. */
export function EmptyState({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div className="rounded-md border border-dashed border-line-strong px-6 py-10 text-center text-muted">
      <p>{children}</p>
      {action && <div className="mt-4">{action}</div>}
    </div>
  )
}

/** An empty list: `hint` where nothing was asked for and so nothing exists, else that nothing matches. */
export function EmptyList({ hint, action }: { hint: string; action?: ReactNode }) {
  const { t } = useTranslation()
  const [search] = useSearchParams()
  return <EmptyState action={action}>{search.size === 0 ? hint : t('table.empty')}</EmptyState>
}
