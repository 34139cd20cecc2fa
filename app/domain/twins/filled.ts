import { stableJson } from '~/domain/history/changes'

type Columns = Record<string, unknown>

/** Columns that a merge leaves alone: what the record is by itself, and where an invented record differs from a real one. */
const own = new Set(['id', 'name', 'state', 'mergedIntoId', 'version', 'createdAt', 'updatedAt', 'isSample', 'aliases'])

/** Columns whose value only one record may have: the other loses what the kept one gets. */
export const uniqueColumns = ['number', 'creditCode', 'moeCode']

const isEmpty = (value: unknown) => value == null || (Array.isArray(value) && value.length === 0)

/** What the other record knows and the kept one does not. Nothing passes between a sample and a real record. */
export function filledFrom(kept: Columns, other: Columns): Columns {
  if (kept.isSample !== other.isSample) return {}
  return Object.fromEntries(Object.entries(other).filter(([column, value]) => !own.has(column) && isEmpty(kept[column]) && !isEmpty(value)))
}

/** Those of the filled columns that are still as they were filled: they become empty again. */
export function stillFilled(kept: Columns, filled: Columns): string[] {
  return Object.keys(filled).filter((column) => stableJson(kept[column]) === stableJson(filled[column]))
}

/** The empty value of each column: lists stay lists. */
export const emptied = (columns: string[], like: Columns): Columns =>
  Object.fromEntries(columns.map((column) => [column, Array.isArray(like[column]) ? [] : null]))
