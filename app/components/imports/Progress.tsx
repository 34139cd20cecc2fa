import { useRevalidator } from '@remix-run/react'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import { Notice } from '~/components/ui/Notice'

interface Props {
  state: 'uploaded' | 'checking' | 'running' | 'undoing'
  done: number
  total: number | null
  retrying: boolean
}

const second = 1000

/** How far a job has come. The page renews itself: its data alone where there is JavaScript, as a whole where there is none. */
export function Progress({ state, done, total, retrying }: Props) {
  const { t } = useTranslation('imports')
  const { number } = useFormat()
  const { revalidate } = useRevalidator()
  useEffect(() => {
    const timer = setInterval(revalidate, second)
    return () => clearInterval(timer)
  }, [revalidate])
  return (
    <section aria-live="polite" className="mb-6">
      <noscript>
        <meta httpEquiv="refresh" content="2" />
      </noscript>
      <p className="mb-1 font-medium">{t(`progress.${state}`)}</p>
      <progress aria-label={t(`progress.${state}`)} max={Math.max(total ?? 1, 1)} value={total ? Math.min(done, total) : undefined} className="h-3 w-full max-w-2xl accent-teal" />
      <p className="text-sm text-muted">
        {total ? t('progress.rows', { done: number(done), total: number(Math.max(total, done)) }) : t('progress.started', { done: number(done) })} {t('progress.leave')}
      </p>
      {retrying && <Notice>{t('progress.retrying')}</Notice>}
    </section>
  )
}
