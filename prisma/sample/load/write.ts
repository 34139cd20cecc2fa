import type { RecordKind } from '@prisma-client'
import { visitor } from '~/domain/actor'
import { changesBetween } from '~/domain/history/changes'
import { recordChanges } from '~/domain/history/history.server'
import type { Tx } from '~/platform/db.server'
import type { SampleStep } from '../types'
import type { Days } from './days'

/** Appends to the audit trail that these rows were created; their ids and marks are left out of the changes. */
export function recordCreations(tx: Tx, kind: RecordKind, rows: { id: string }[]): Promise<void> {
  const entries = rows.map(({ id, ...fields }) => ({ action: 'create', kind, id, changes: changesBetween({}, fields) }))
  return recordChanges(tx, visitor, entries)
}

/** The rows that say how a record came to its state. */
export function stateRows(kind: RecordKind, id: string, history: SampleStep<string>[], days: Days) {
  return history.map(({ state, daysAgo, reason }, step) => ({
    recordKind: kind,
    recordId: id,
    fromState: history[step - 1]?.state,
    toState: state,
    reason,
    at: days.at(daysAgo),
  }))
}

/** The single state of a record that was simply entered. */
export const enteredActive = (kind: RecordKind, rows: { id: string }[], days: Days) =>
  rows.flatMap(({ id }) => stateRows(kind, id, [{ state: 'active', daysAgo: 0 }], days))

export const lastOf = <T>(items: T[]): T => items[items.length - 1]!
