import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useEnums } from '~/components/options'
import { Button, ButtonLink } from '~/components/ui/Button'
import { Section } from '~/components/ui/Section'
import type { getNeed } from '~/domain/needs/reading.server'
import { ReasonMove } from './ReasonMove'

type Moves = Awaited<ReturnType<typeof getNeed>>['moves']

/** What may be done with a need now, each action by its own name; none where it is nobody's turn. */
export function LifeActions({ moves, state }: { moves: Moves; state: string }) {
  const { t } = useTranslation('life')
  if (!Object.values(moves).some(Boolean)) return null
  return (
    <Section title={t('actions.title')} id="life">
      <div className="no-print flex flex-wrap items-start gap-3">
        {moves.submit && <MoveButton move="submit" look="primary" />}
        {moves.review && <ButtonLink to="review" look={state === 'submitted' ? 'primary' : 'plain'}>{t(state === 'submitted' ? 'actions.review' : 'actions.publish')}</ButtonLink>}
        {moves.renew && <ButtonLink to="renew" look={state === 'expired' ? 'primary' : 'plain'}>{t('actions.renew')}</ButtonLink>}
        {moves.takeBack && <MoveButton move="takeBack" />}
        {moves.restore && <MoveButton move="restore" look="primary" />}
        {moves.close && <ButtonLink to="close">{t('actions.close')}</ButtonLink>}
      </div>
      <div className="no-print mt-3 space-y-2">
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
