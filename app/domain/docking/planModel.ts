import type { Column, Model, Row } from '@search/index.server'
import { type Attendee, isThere, keyOf, type Pair, type Placed, tablesIn, type Task } from './plan'

/** A column of the model: a pair in a round. */
interface Slot {
  pair: Pair
  round: number
}

type Terms = Row['terms']

/** One aim of several that are pursued in order; each is kept at its best while the next is improved. */
export interface Aim {
  name: 'locked' | 'unchanged' | 'served' | 'value'
  terms: Terms
}

export interface PlanModel {
  slots: Slot[]
  /** Auxiliary columns behind the slots: whether an attendee meets anybody, and whether a wish of theirs is fulfilled. */
  columns: Column[]
  rows: Row[]
  aims: Aim[]
}

/**
 * The timetable as a model of yes-or-no decisions. Rows: an attendee meets one at a time, at most so often as they may, a
 * pair once, no more meetings in a round than tables. Aims in order: pairs that must meet; the timetable in use (kept at its
 * round 2, moved 1, dropped 0; new meetings in free time change nobody's); everybody meets somebody, and then somebody they
 * wished; the worth of all meetings.
 */
export function planModel(task: Task): PlanModel {
  const slots = slotsOf(task)
  const columns: Column[] = slots.map(() => yesOrNo())
  const rows = [...busyRows(task, slots), ...pairRows(slots), ...mostRows(task, slots), ...tableRows(task, slots)]
  const served = servedTerms(task, slots, columns, rows)
  const aims: Aim[] = [
    { name: 'locked', terms: termsOf(slots, ({ pair }) => (pair.locked ? 1 : 0)) },
    { name: 'unchanged', terms: termsOf(slots, keeping(task.before ?? [])) },
    { name: 'served', terms: served },
    { name: 'value', terms: termsOf(slots, ({ pair }) => pair.value) },
  ]
  return { slots, columns, rows, aims: aims.filter(({ terms }) => terms.length > 0) }
}

/** The model with one of its aims, and those before it held at what they reached. */
export function withAim({ columns, rows }: PlanModel, { terms }: Aim, held: { aim: Aim; reached: number }[]): Model {
  const objectives = new Map(terms)
  return {
    sense: 'max',
    columns: columns.map((column, index) => ({ ...column, objective: objectives.get(index) ?? 0 })),
    rows: [...rows, ...held.map(({ aim, reached }) => ({ lower: reached, terms: aim.terms }))],
  }
}

const yesOrNo = (): Column => ({ lower: 0, upper: 1, integer: true })

function slotsOf({ rounds, attendees, pairs, fixed }: Task): Slot[] {
  const byId = new Map(attendees.map((one) => [one.id, one]))
  const held = new Set(fixed.map(keyOf))
  const both = (pair: Pair, round: number) => [pair.firm, pair.expert].every((id) => byId.has(id) && isThere(byId.get(id)!, round))
  return pairs.filter((pair) => !held.has(keyOf(pair))).flatMap((pair) => rounds.filter((round) => both(pair, round)).map((round) => ({ pair, round })))
}

const termsOf = (slots: Slot[], weightOf: (slot: Slot) => number): Terms =>
  slots.map((slot, index): [number, number] => [index, weightOf(slot)]).filter(([, weight]) => weight !== 0)

/** Columns in groups by a key. */
function groups(slots: Slot[], keysOf: (slot: Slot) => string[]): Map<string, Terms> {
  const found = new Map<string, Terms>()
  slots.forEach((slot, index) => {
    for (const key of keysOf(slot)) {
      const terms = found.get(key)
      if (terms) terms.push([index, 1])
      else found.set(key, [[index, 1]])
    }
  })
  return found
}

function busyRows({ rounds, fixed }: Task, slots: Slot[]): Row[] {
  const busy = new Set(fixed.filter(({ round }) => rounds.includes(round)).flatMap(({ firm, expert, round }) => [`${firm} ${round}`, `${expert} ${round}`]))
  return [...groups(slots, ({ pair, round }) => [`${pair.firm} ${round}`, `${pair.expert} ${round}`])].map(([key, terms]) => ({ upper: busy.has(key) ? 0 : 1, terms }))
}

const pairRows = (slots: Slot[]): Row[] => [...groups(slots, ({ pair }) => [keyOf(pair)]).values()].map((terms) => ({ upper: 1, terms }))

function mostRows({ attendees, fixed }: Task, slots: Slot[]): Row[] {
  const own = groups(slots, ({ pair }) => [pair.firm, pair.expert])
  return attendees.flatMap(({ id, most }) => (own.has(id) ? [{ upper: Math.max(0, most - heldBy(fixed, id)), terms: own.get(id)! }] : []))
}

const heldBy = (fixed: Placed[], id: string) => fixed.filter(({ firm, expert }) => firm === id || expert === id).length

function tableRows({ tables, fixed }: Task, slots: Slot[]): Row[] {
  const taken = (round: number) => fixed.filter((one) => one.round === round).length
  return [...groups(slots, ({ round }) => [String(round)])].map(([round, terms]) => ({ upper: Math.max(0, tablesIn(tables, Number(round)).length - taken(Number(round))), terms }))
}

/** What a slot keeps of the timetable in use. */
function keeping(before: Placed[]): (slot: Slot) => number {
  const rounds = new Map(before.map((one) => [keyOf(one), one.round]))
  return ({ pair, round }) => (rounds.get(keyOf(pair)) === round ? 2 : rounds.has(keyOf(pair)) ? 1 : 0)
}

/** Adds a column for each attendee who meets nobody so far, and one for each wisher; meeting anybody at all weighs more than all wishes together. */
function servedTerms({ attendees, fixed, pairs }: Task, slots: Slot[], columns: Column[], rows: Row[]): Terms {
  const heldPairs = new Set(fixed.map(keyOf))
  const terms: Terms = []
  const count = (own: Terms, weight: number) => {
    const column = columns.push(yesOrNo()) - 1
    rows.push({ lower: 0, terms: [...own, [column, -1]] })
    terms.push([column, weight])
  }
  const all = groups(slots, ({ pair }) => [pair.firm, pair.expert])
  const wished = groups(slots, ({ pair }) => pair.wishedBy)
  const wisherServed = (one: Attendee) => pairs.some((pair) => heldPairs.has(keyOf(pair)) && pair.wishedBy.includes(one.id))
  for (const one of attendees) {
    if (all.has(one.id) && heldBy(fixed, one.id) === 0) count(all.get(one.id)!, attendees.length + 1)
    if (wished.has(one.id) && !wisherServed(one)) count(wished.get(one.id)!, 1)
  }
  return terms
}
