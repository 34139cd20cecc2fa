import clsx from 'clsx'
import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import { useEnums } from '~/components/options'
import { ButtonLink } from '~/components/ui/Button'
import { answeringSides } from '~/domain/introductions/introductions.schema'
import { isTurnOf } from '~/domain/introductions/life'
import type { IntroductionPage } from '~/domain/introductions/page.server'
import { Press } from './Press'
import { useWho } from './useWho'

export type TurnProps = Pick<IntroductionPage, 'introduction' | 'enterprise' | 'expert' | 'side' | 'may'>

/** Whose turn it is, in the largest letters of the page, with what they can do about it. */
export function TurnPanel(page: TurnProps) {
  const { introduction, side } = page
  const mine = isTurnOf(side, introduction.turn)
  const look = introduction.overdue ? 'border-seal bg-seal-soft' : mine ? 'border-teal bg-teal-soft' : 'border-line-strong bg-sunken'
  return (
    <section aria-labelledby="turn" className={clsx('mb-6 rounded-md border-l-4 px-5 py-4', look)}>
      {introduction.turn.whose === 'nobody' ? <EndText {...page} /> : <TurnText {...page} mine={mine} />}
      <div className="no-print mt-3 flex flex-wrap gap-2 empty:hidden">
        <Answers {...page} />
        <Waiting {...page} />
      </div>
    </section>
  )
}

function TurnText({ introduction, enterprise, expert, mine }: TurnProps & { mine: boolean }) {
  const { t } = useTranslation('introductions')
  const { date, day } = useFormat()
  const who = useWho({ enterprise, expert })
  const { turn, expiresAt, nextStep, nextStepOn, overdue, waitingDays, state } = introduction
  const lines = [
    nextStep && state !== 'proposed' && (nextStepOn ? t('turn.stepBy', { step: nextStep, day: day(nextStepOn) }) : nextStep),
    overdue && t('turn.overdue'),
    state === 'proposed' && expiresAt && t('turn.expires', { day: date(expiresAt) }),
    waitingDays > 0 && t('turn.waited', { count: waitingDays }),
  ]
  return (
    <>
      <h2 id="turn" className="text-2xl font-semibold leading-snug [overflow-wrap:anywhere]">
        {mine ? t(`turn.yours.${turn.expected}`) : t(`turn.theirs.${turn.expected}`, { who: who(turn.whose) })}
      </h2>
      <p className={clsx('mt-1 [overflow-wrap:anywhere]', overdue ? 'text-seal' : 'text-muted')}>{lines.filter(Boolean).join(' · ')}</p>
      {mine && <p className="mt-1 max-w-3xl">{t(`turn.hint.${turn.expected}`)}</p>}
    </>
  )
}

/** How it ended, and why. */
function EndText({ introduction, enterprise, expert }: TurnProps) {
  const { t } = useTranslation('introductions')
  const { label } = useEnums()
  const who = useWho({ enterprise, expert })
  const { state, declinedBy, declineReason, declineNote, endReason, endNote } = introduction
  const reason = (declineReason && label('declineReason', declineReason)) ?? (endReason && label('endReason', endReason))
  return (
    <>
      <h2 id="turn" className="text-2xl font-semibold leading-snug first-letter:uppercase">
        {t(`turn.closed.${state}`, { who: who(declinedBy ?? 'expert') })}
      </h2>
      {reason && <p className="mt-1">{t('turn.reason', { reason })}</p>}
      {(declineNote ?? endNote) && <p className="mt-1 whitespace-pre-line text-muted [overflow-wrap:anywhere]">{declineNote ?? endNote}</p>}
    </>
  )
}

/** Buttons with names in them break their lines on a narrow screen. */
const named = 'text-center max-sm:whitespace-normal'

/** Accept or decline, for one's own side or, at the bureau, for a side without an account. */
function Answers({ introduction, enterprise, expert, side, may }: TurnProps) {
  const { t } = useTranslation('introductions')
  const who = useWho({ enterprise, expert })
  const forOthers = side === 'bureau'
  return answeringSides
    .filter((one) => may.accept.includes(one) || may.decline.includes(one))
    .map((one) => (
      <div key={one} className={clsx('flex flex-wrap gap-2', forOthers && 'w-full')}>
        {may.accept.includes(one) && <Press intent="accept" values={{ side: one }} look="primary" className={named} label={forOthers ? t('acts.acceptFor', { who: who(one) }) : t('acts.accept')} />}
        {may.decline.includes(one) && (
          <ButtonLink to={`/introductions/${introduction.id}/decline?side=${one}`} className={named}>
            {forOthers ? t('acts.declineFor', { who: who(one) }) : t('acts.decline')}
          </ButtonLink>
        )}
      </div>
    ))
}

/** What can be done besides: mark the step as done, call back, remind, take up again. */
function Waiting({ introduction, side, may }: TurnProps) {
  const { t } = useTranslation('introductions')
  const { nextStep, turn, id, state } = introduction
  const mine = isTurnOf(side, turn)
  const owed = nextStep && mine
  return (
    <>
      {may.plan && owed && <Press intent="stepDone" look="primary" label={t('acts.stepDone')} />}
      {may.plan && (
        <ButtonLink look={mine && !owed && state === 'talks' ? 'primary' : 'plain'} to={`/introductions/${id}/step`}>
          {t(nextStep ? 'acts.changeStep' : 'acts.plan')}
        </ButtonLink>
      )}
      {may.withdraw && <Press intent="withdraw" label={t('acts.withdraw')} />}
      {may.remind && <Press intent="remind" label={t('acts.remind')} />}
      {may.revive && <Press intent="revive" label={t('acts.revive')} />}
    </>
  )
}
