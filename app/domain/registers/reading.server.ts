import type { Actor } from '~/domain/actor'
import { today } from '~/domain/calendar'
import { historyOf, statesOf } from '~/domain/history/history.server'
import { budgetHeadrooms } from '~/domain/incentives/headroom.server'
import { slice, toPage } from '~/domain/paging'
import { permit } from '~/domain/permit.server'
import { can } from '~/domain/permissions'
import type { RegisterKind } from '~/domain/records/paths'
import { db } from '~/platform/db.server'
import { filterChoices } from './choices.server'
import { registerWhere } from './conditions.server'
import type { RegisterDefinition } from './definition'
import { detailsOf } from './details.server'
import type { RegisterFilter } from './filter'
import { formValues, startingValues } from './formValues'
import { registers } from './registers'
import { including, storedRow } from './rows.server'
import { suggestedNames } from './suggestions.server'
import { registerTable } from './tables.server'
import { targetTable } from './targetTable.server'
import { totalsOf } from './totals.server'
import { shownRecord } from './values'

/** A register's list as its filter shows it, the newest first, with the sums over all pages and the filter's choices. */
export async function listRegistered(actor: Actor, kind: RegisterKind, filter: RegisterFilter) {
  permit(actor, 'register.view')
  const definition = registers[kind]
  const table = registerTable(db(), kind)
  const where = registerWhere(definition, filter)
  const [rows, total, totals, choices, targets, headrooms] = await Promise.all([
    table.findMany({ where, ...including(definition), orderBy: newestFirst(definition), ...slice(filter.page) }),
    table.count({ where }),
    totalsOf(definition, where),
    filterChoices(definition),
    kind === 'township_target' ? targetTable(filter.from?.getUTCFullYear()) : null,
    kind === 'budget' ? budgetHeadrooms() : [],
  ])
  const list = toPage(rows.map((row) => shownRecord(definition, row)), total, filter.page)
  const free = new Map(headrooms.map((headroom) => [headroom.id, headroom.free]))
  return { kind, list, totals, choices, targets, free, mayEdit: can(actor, 'register.edit'), mayExport: can(actor, 'records.export') }
}

/** The order of a register's lists: by its date, the newest first, undated ones last. */
export function newestFirst({ dated }: RegisterDefinition): object[] {
  const first = dated.by === 'day' ? { [dated.columns[0]]: { sort: 'desc', nulls: 'last' } } : { [dated.by === 'year' ? dated.column : dated.from]: 'desc' }
  return [first, { createdAt: 'desc' }, { id: 'desc' }]
}

/** A record's page: its values, what belongs to its kind, its states and its history. */
export async function getRegistered(actor: Actor, kind: RegisterKind, id: string) {
  permit(actor, 'register.view')
  const row = await storedRow(db(), kind, id)
  const [details, states, history] = await Promise.all([detailsOf(actor, kind, row), statesOf(kind, id), historyOf(kind, id, { note: true })])
  return { kind, record: shownRecord(registers[kind], row), details, states, history, mayEdit: can(actor, 'register.edit') }
}

/** The form's values of a record, or of a new one, and the names to suggest. */
export async function registeredForEditing(actor: Actor, kind: RegisterKind, id: string | null) {
  permit(actor, 'register.edit')
  const definition = registers[kind]
  const names = await suggestedNames(definition)
  if (!id) return { kind, names, name: null, values: startingValues(definition) }
  const row = await storedRow(db(), kind, id)
  return { kind, names, name: shownRecord(definition, row).name, values: formValues(definition, row, today()) }
}

/** The record that is about to be withdrawn or brought back. */
export async function registeredForMoving(actor: Actor, kind: RegisterKind, id: string) {
  permit(actor, 'register.edit')
  return { kind, record: shownRecord(registers[kind], await storedRow(db(), kind, id)) }
}
