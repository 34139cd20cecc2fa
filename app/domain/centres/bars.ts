import { addDays } from '~/domain/calendar'
import type { Precision } from '~/domain/preciseDates'
import { type Span, spanOf } from './spans'

/** What a bar is drawn from; what the reader may not know is null. */
export interface BarFacts {
  signedOn: Date | null
  signedPrecision: Precision
  startsOn: Date | null
  endsOn: Date | null
  /** The day its end was entered, of an agreement that has ended. */
  endedOn: Date | null
  isSigned: boolean
  createdOn: Date
}

/** A bar: days on which it may have begun, days on which it runs for certain, and what the term would have left after an early end. */
export interface TimelineBar {
  /** Where it is not known on which of these days it began. */
  vague: Span | null
  sure: Span
  /** The term after an early end. */
  rest: Span | null
  /** No end is known: it runs on. */
  open: boolean
  /** Not signed yet: drawn as a plan. */
  planned: boolean
}

/** The bar of an agreement on a day. Without a known end it reaches to today and is open; a date known by half-year only is a range. */
export function barOf(facts: BarFacts, today: Date): TimelineBar {
  const start = startOf(facts)
  const open = !facts.endedOn && !facts.endsOn
  const end = laterOf(start.to, facts.endedOn ? earlierOf(facts.endedOn, facts.endsOn ?? facts.endedOn) : (facts.endsOn ?? today))
  const early = facts.endedOn && facts.endsOn && end < facts.endsOn
  return {
    vague: start.from < start.to ? start : null,
    sure: { from: start.from < start.to ? addDays(start.to, 1) : start.from, to: laterOf(end, addDays(start.to, 1)) },
    rest: early ? { from: end, to: facts.endsOn! } : null,
    open,
    planned: !facts.isSigned,
  }
}

function startOf({ startsOn, signedOn, signedPrecision, createdOn }: BarFacts): Span {
  if (startsOn) return { from: startsOn, to: startsOn }
  if (signedOn) return spanOf({ on: signedOn, precision: signedPrecision })
  return { from: createdOn, to: createdOn }
}

const laterOf = (one: Date, other: Date) => (one > other ? one : other)
const earlierOf = (one: Date, other: Date) => (one < other ? one : other)

/** All days that a bar covers. */
export const reachOf = ({ vague, sure, rest }: TimelineBar): Span => ({ from: vague?.from ?? sure.from, to: rest?.to ?? sure.to })
