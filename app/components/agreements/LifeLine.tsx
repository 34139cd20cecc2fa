import clsx from 'clsx'
import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import { useEnums } from '~/components/options'
import { type LifeState, lifeLine, moveKind, rankOf } from '~/domain/agreements/life'
import { isOneOf } from '~/domain/facts'
import { agreementStates } from '~/domain/agreements/life'

export interface LifeEntry {
  at: Date
  fromState: string | null
  toState: string
  reason: string | null
  actorName: string | null
}

const isState = (state: string): state is LifeState => isOneOf(agreementStates, state)

interface Props {
  state: LifeState
  entries: LifeEntry[] | null
  /** When it was signed, in words; the seal bears this date, not the day on which somebody recorded it. */
  signed: string
}

/** The life of an agreement from intent to its end, drawn as a line; reached states carry the day they were entered. */
export function LifeLine({ state, entries, signed }: Props) {
  const { t } = useTranslation('agreements')
  const { date } = useFormat()
  const line = lifeLine(state)
  const entered = (step: LifeState) => date(entries?.findLast(({ toState }) => toState === step)?.at)
  return (
    <ol aria-label={t('life.title')} className="mb-4 grid grid-cols-1 gap-y-1 md:auto-cols-fr md:grid-flow-col md:grid-cols-none">
      {line.map((each) => (
        <Step key={each} step={each} state={state} on={(each === 'signed' && signed) || entered(each)} />
      ))}
    </ol>
  )
}

function Step({ step, state, on }: { step: LifeState; state: LifeState; on: string }) {
  const { label } = useEnums()
  const reached = rankOf(step) <= rankOf(state)
  const current = step === state
  return (
    <li
      aria-current={current ? 'step' : undefined}
      className={clsx('flex items-center gap-3 md:block md:border-t-2 md:pt-2', reached ? 'md:border-teal' : 'text-muted md:border-line')}
    >
      <span className="flex min-h-7 items-center gap-1.5 max-md:w-28">
        {step === 'signed' && reached ? <SealMark /> : <span aria-hidden="true" className={clsx('size-2.5 rounded-full border', reached ? 'border-teal bg-teal' : 'border-line-strong')} />}
        <span className={clsx(current && 'font-semibold')}>{label('agreementState', step)}</span>
      </span>
      <span className="text-sm text-muted">{reached && on}</span>
    </li>
  )
}

/** The seal of a signed agreement: one of the two things that are red. */
function SealMark() {
  const { t } = useTranslation('agreements')
  return (
    <span aria-hidden="true" className="inline-grid size-6 -rotate-3 place-items-center rounded-sm border-2 border-seal font-serif text-sm leading-none text-seal">
      {t('life.sealed')}
    </span>
  )
}

/** Every move with who made it and why, the last first; shown where a reason or a correction says more than the line. */
export function LifeHistory({ entries }: { entries: LifeEntry[] }) {
  const { t } = useTranslation('agreements')
  const { label } = useEnums()
  const { dateTime } = useFormat()
  const name = (state: string) => (isState(state) ? label('agreementState', state) : t('life.withdrawn'))
  return (
    <ul className="space-y-1 text-sm">
      {entries.toReversed().map(({ at, fromState, toState, reason, actorName }, index) => (
        <li key={index} className="[overflow-wrap:anywhere]">
          <span className="text-muted">{dateTime(at)}</span> <span className="font-medium">{name(toState)}</span>{' '}
          <span className="text-muted">
            {[
              fromState && t('life.was', { state: name(fromState) }),
              fromState && isState(fromState) && isState(toState) && moveKind(fromState, toState) === 'correction' && t('life.corrected'),
              actorName && t('life.by', { name: actorName }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
          {reason && <div className="border-l-2 border-line pl-2">{reason}</div>}
        </li>
      ))}
    </ul>
  )
}
