import { Form, useRevalidator } from '@remix-run/react'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '~/components/ui/Button'
import type { Progress } from '~/domain/assignments/outcome'
import { percent } from './percent'

const second = 1000

/** Where the search is. The page renews itself: its data alone where there is JavaScript, as a whole where there is none. */
export function RunProgress({ state, progress }: { state: 'waiting' | 'running'; progress: Progress | null }) {
  const { t } = useTranslation('assignments')
  const { revalidate } = useRevalidator()
  useEffect(() => {
    const timer = setInterval(revalidate, second)
    return () => clearInterval(timer)
  }, [revalidate])
  const phase = state === 'waiting' ? t('progress.waiting') : progress ? t(`progress.${progress.phase}`, { step: progress.step, steps: progress.steps }) : t('progress.candidates')
  return (
    <section aria-live="polite" className="mb-6">
      <noscript>
        <meta httpEquiv="refresh" content="2" />
      </noscript>
      <p className="mb-1 font-medium">{phase}</p>
      <progress aria-label={phase} max={progress?.steps ?? 1} value={progress && progress.steps > 1 ? progress.step - 1 : undefined} className="h-3 w-full max-w-2xl accent-teal" />
      <p className="mb-3 text-sm text-muted">
        {[progress && t('progress.known', { seconds: Math.round(progress.seconds) }), progress?.gap !== undefined && t('progress.gap', { gap: percent(progress.gap) }), t('progress.leave')].filter(Boolean).join(' · ')}
      </p>
      <Form method="post" action="cancel">
        <Button>{t('progress.cancel')}</Button>
      </Form>
    </section>
  )
}
