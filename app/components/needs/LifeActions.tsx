import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useEnums } from '~/components/options'
import { Button, ButtonLink } from '~/components/ui/Button'
import { Section } from '~/components/ui/Section'
import type { getNeed } from '~/domain/needs/reading.server'
import { ReasonMove } from './ReasonMove'

type Moves = Awaited<ReturnType<typeof getNeed>>['moves']

/** What takes a need on its way, each action by its own name, the one that is due first. */
export function LifeActions({ moves, state }: { moves: Moves; state: string }) {
  const { t } = useTranslation('life')
  const { submit, review, renew, takeBack, restore, close } = moves
  if (![submit, review, renew, takeBack, restore, close].some(Boolean)) return null
  return (
    <div className="no-print mb-6 flex flex-wrap items-start gap-3">
      {submit && <MoveButton move="submit" look={renew && state === 'expired' ? undefined : 'primary'} />}
      {review && <ButtonLink to="review" look={state === 'submitted' ? 'primary' : 'plain'}>{t(state === 'submitted' ? 'actions.review' : 'actions.publish')}</ButtonLink>}
      {renew && <ButtonLink to="renew" look={state === 'expired' ? 'primary' : 'plain'}>{t('actions.renew')}</ButtonLink>}
      {takeBack && <MoveButton move="takeBack" />}
      {restore && <MoveButton move="restore" look="primary" />}
      {close && <ButtonLink to="close">{t('actions.close')}</ButtonLink>}
    </div>
  )
}

/** What turns a need from its way, each with its reason: reopening, a correction by hand, a withdrawal. */
export function ReasonedActions({ moves, state }: { moves: Moves; state: string }) {
  const { t } = useTranslation('life')
  if (!moves.reopen && !moves.correct && !moves.withdraw) return null
  return (
    <Section title={t('actions.title')} id="life">
      <div className="no-print space-y-2">
        {moves.reopen && <ReasonMove move="reopen" look="primary" />}
        {moves.correct && (
          <ReasonMove move="correct">
            <StateChoice now={state} />
          </ReasonMove>
        )}
        {moves.withdraw && <ReasonMove move="withdraw" look="danger" />}
      </div>
    </Section>
  )
}

function MoveButton({ move, look }: { move: 'submit' | 'takeBack' | 'restore'; look?: 'primary' }) {
  const { t } = useTranslation('life')
  return (
    <Form method="post">
      <Button name="move" value={move} look={look}>
        {t(`actions.${move}`)}
      </Button>
    </Form>
  )
}

/** Where the bureau may put a need that no introduction or agreement moved. */
function StateChoice({ now }: { now: string }) {
  const { t } = useTranslation('life')
  const { options } = useEnums()
  return (
    <label className="flex flex-col text-sm text-muted">
      {t('actions.correctTo')}
      <select name="to" className="h-9 rounded-md border border-line-strong bg-paper px-2 text-ink">
        {options('needState', ['published', 'in_talks', 'contracted'].filter((state) => state !== now)).map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </label>
  )
}
