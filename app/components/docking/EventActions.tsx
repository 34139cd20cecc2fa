import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button, ButtonLink } from '~/components/ui/Button'
import type { EventHead, Office } from './types'

interface Props {
  event: EventHead
  office: Office | null
  mayBoard: boolean
}

/** What is used of an event in its state, then its next step; what turns back or ends early stands with its course. */
export function EventActions({ event: { id, state }, office, mayBoard }: Props) {
  const { t } = useTranslation('docking')
  const page = `/docking-events/${id}`
  const set = state === 'planned' || state === 'running'
  return (
    <>
      {mayBoard && <ButtonLink to={`${page}/board`}>{t('board')}</ButtonLink>}
      {office && (
        <>
          {set && <ButtonLink to={`${page}/poster`}>{t('poster')}</ButtonLink>}
          {set && <ButtonLink to={`${page}/print`}>{t('print')}</ButtonLink>}
          {set && <ButtonLink to={`${page}/check-in`}>{t('desk')}</ButtonLink>}
          {office.mayEdit && <ButtonLink to={`${page}/edit`}>{t('edit')}</ButtonLink>}
          {set && <ButtonLink to={`${page}/replan`}>{t('replan')}</ButtonLink>}
          <Form method="post" action={page + '?index'} className="flex flex-wrap gap-2">
            {office.mayUndo && office.mayEdit && <Press intent="undo" text={t('undo')} />}
            {office.steps.includes('open') && <Press intent="open" text={t('steps.open')} primary />}
            {state === 'open' && <Press intent="plan" text={t('plan')} primary />}
            {state === 'running' && <Press intent="finish" text={t('steps.finish')} primary />}
            {office.steps.includes('run') && <Press intent="run" text={t('steps.run')} primary />}
          </Form>
        </>
      )}
    </>
  )
}

const Press = ({ intent, text, primary }: { intent: string; text: string; primary?: boolean }) => (
  <Button name="intent" value={intent} look={primary ? 'primary' : 'plain'}>
    {text}
  </Button>
)
