import { nameKey } from '~/domain/discovery/names.server'
import { type Changes, changesBetween } from '~/domain/history/changes'
import type { Plan } from '../planning/planner.server'
import type { Desk, Stored } from './desk'

/** Columns of a new record. */
export const newColumns = (desk: Desk, plan: Plan) => ({ ...plan.parsed.defaults, ...plan.parsed.fields, ...desk.organisationColumns(plan.organisations, plan.people) })

/**
 * What the row would change in a record's columns. An empty cell changes nothing; lists of the same entries in another
 * order, and names that differ only in width or case, are the same.
 */
export function columnChanges(desk: Desk, plan: Plan, stored: Stored): Changes {
  const { isSample: _, ...fields } = plan.parsed.fields
  const restored = plan.existing?.withdrawn ? desk.restored : {}
  const changes = changesBetween(stored.columns, { ...restored, ...fields, ...desk.organisationColumns(plan.organisations, plan.people) })
  return Object.fromEntries(Object.entries(changes).filter(([field, [before, after]]) => !sameEntries(before, after) && !isSameLabel(field, before, after)))
}

const sameEntries = (before: unknown, after: unknown) => Array.isArray(before) && Array.isArray(after) && before.length === after.length && after.every((entry) => before.includes(entry))

const isSameLabel = (field: string, before: unknown, after: unknown) => (field === 'name' || field === 'title') && nameKey(String(before)) === nameKey(String(after))
