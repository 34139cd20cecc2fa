/** What is known of an event's clock. */
export interface Clock {
  startsAt: Date | string
  roundMinutes: number
  rounds: number
  breaks: number[]
}

const minuteMs = 60_000

export const startOf = ({ startsAt, roundMinutes }: Clock, round: number): Date => new Date(new Date(startsAt).getTime() + (round - 1) * roundMinutes * minuteMs)

export const endOf = (clock: Clock, round: number): Date => startOf(clock, round + 1)

/** The round that runs at a moment: 0 before the first, one more than there are after the last. */
export function roundAt(clock: Clock, now: Date): number {
  const passed = Math.floor((now.getTime() - new Date(clock.startsAt).getTime()) / (clock.roundMinutes * minuteMs)) + 1
  return Math.min(Math.max(passed, 0), clock.rounds + 1)
}

export const roundNumbers = ({ rounds }: Pick<Clock, 'rounds'>): number[] => Array.from({ length: rounds }, (_, index) => index + 1)

/** The rounds in which people meet. */
export const meetingRounds = (clock: Pick<Clock, 'rounds' | 'breaks'>): number[] => roundNumbers(clock).filter((round) => !clock.breaks.includes(round))
