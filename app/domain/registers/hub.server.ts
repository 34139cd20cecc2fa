import type { Actor } from '~/domain/actor'
import { today } from '~/domain/calendar'
import { permit } from '~/domain/permit.server'
import { can } from '~/domain/permissions'
import type { RegisterKind } from '~/domain/records/paths'
import { db } from '~/platform/db.server'
import { registerWhere } from './conditions.server'
import { registerKinds, registers } from './registers'
import { including } from './rows.server'
import { registerTable } from './tables.server'
import { totalsOf } from './totals.server'
import { shownRecord } from './values'

/** Values of a list's filter under which records wait for somebody's next step. */
const waiting: Partial<Record<RegisterKind, Record<string, string>>> = {
  declaration: { stage: 'submitted' },
  township_target: { result: 'open' },
}

/** Every register: what the year holds so far, the last entry, and what waits for a next step. */
export async function registerHub(actor: Actor) {
  permit(actor, 'register.view')
  const year = today().getUTCFullYear()
  return { year, mayEdit: can(actor, 'register.edit'), entries: await Promise.all(registerKinds.map((kind) => entryOf(kind, year))) }
}

async function entryOf(kind: RegisterKind, year: number) {
  const definition = registers[kind]
  const table = registerTable(db(), kind)
  const thisYear = registerWhere(definition, { values: {}, from: new Date(Date.UTC(year, 0, 1)), to: new Date(Date.UTC(year, 11, 31)) })
  const asked = waiting[kind]
  const [rows, { quantity }, [last], open] = await Promise.all([
    table.count({ where: thisYear }),
    totalsOf(definition, thisYear),
    table.findMany({ where: { state: 'active' }, ...including(definition), orderBy: [{ createdAt: 'desc' }, { id: 'desc' }], take: 1 }),
    asked ? table.count({ where: registerWhere(definition, { values: asked }) }) : 0,
  ])
  return { id: kind, count: quantity ?? rows, last: last ? { ...shownRecord(definition, last), at: last.createdAt } : null, waiting: open > 0 ? { count: open, search: String(new URLSearchParams(asked)) } : null }
}
