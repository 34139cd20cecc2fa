import { Form, useLocation } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button, ButtonLink } from '~/components/ui/Button'
import { useReload } from './useReload'

/** A timetable that is being made: how far it is, and how to stop it. */
export function Solving({ progress }: { progress: { done: number; of: number } | null }) {
  const { t } = useTranslation('docking')
  const { pathname } = useLocation()
  useReload(2)
  return (
    <div role="status">
      <p className="mb-2 font-medium">{t('planPage.solving')}</p>
      <progress className="mb-2 w-full max-w-md accent-teal" aria-label={t('planPage.solving')} max={progress?.of ?? 1} value={progress?.done} />
      {progress && <p className="text-muted">{t('planPage.progress', progress)}</p>}
      <p className="mb-4 text-muted">{t('planPage.wait')}</p>
      <Form method="post" className="flex flex-wrap gap-2">
        <ButtonLink to={pathname} reloadDocument>{t('planPage.refresh')}</ButtonLink>
        <Button name="intent" value="discard">
          {t('planPage.stop')}
        </Button>
      </Form>
    </div>
  )
}
