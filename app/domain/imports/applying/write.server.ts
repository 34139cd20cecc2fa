import type { ImportOutcome } from '@prisma-client'
import type { Actor } from '~/domain/actor'
import { isSignedIn } from '~/domain/actor'
import { type Changes, changesBetween } from '~/domain/history/changes'
import { type ChangeEntry, recordChanges } from '~/domain/history/history.server'
import { enqueueIndexing, searchable } from '~/domain/indexing.server'
import type { Tx } from '~/platform/db.server'
import { recordKindOf } from '../kinds'
import type { Plan, Planner } from '../planning/planner.server'
import { noLinks, type Stored } from '../records/desk'
import { desks } from '../records/desks.server'
import { columnChanges, newColumns } from '../records/difference'
import { idsOf, insertLinks, isEmpty, linkChanges, type LinkRows, missingLinks } from '../records/links.server'
import { applyOrganisations } from './organisations.server'
import type { Done } from './outcome'
import { type StateMove, writeStates } from './states.server'

export interface Written {
  outcome: ImportOutcome
  recordId: string
  done: Done
}

interface Writing {
  entries: ChangeEntry[]
  links: LinkRows[]
  moves: StateMove[]
}

/** Writes planned rows with their history in the caller's transaction; none of them has a question left. */
export async function writePlans(tx: Tx, actor: Actor, planner: Planner, plans: Plan[]): Promise<Written[]> {
  const actorId = isSignedIn(actor) ? actor.userId : null
  const organisations = await applyOrganisations(tx, plans.flatMap((plan) => plan.organisations), actorId)
  const writing: Writing = { entries: organisations.entries, links: [], moves: [] }
  const created = await createFresh(tx, planner, plans, writing)
  const stored = await desks[planner.kind].stored(tx, plans.filter((plan) => !created.has(plan)).map(({ id }) => id!))
  const written: Written[] = []
  for (const plan of plans) {
    const row = created.get(plan) ?? (await updateOne(tx, planner, plan, stored.get(plan.id!)!, writing))
    written.push(withOrganisations(row, plan, organisations.changes))
  }
  await insertLinks(tx, writing.links)
  await writeStates(tx, writing.moves, actorId)
  await recordChanges(tx, actor, writing.entries)
  await enqueueIndexing(tx, searchable(writing.entries))
  return written
}

/** Creates the records that are not there yet, each by the first row that has it. */
async function createFresh(tx: Tx, planner: Planner, plans: Plan[], writing: Writing): Promise<Map<Plan, Written>> {
  const desk = desks[planner.kind]
  const there = await desk.stored(tx, plans.map(({ id }) => id!))
  const fresh = [...new Map(plans.filter(({ id }) => !there.has(id!)).reverse().map((plan) => [plan.id, plan])).values()]
  if (fresh.length) await desk.createMany(tx, fresh.map((plan) => ({ id: plan.id!, ...newColumns(desk, plan) })))
  const created = new Map(fresh.map((plan) => [plan, createOne(planner, plan, writing)]))
  await insertLinks(tx, writing.links.splice(0))
  return created
}

function createOne(planner: Planner, plan: Plan, { entries, links, moves }: Writing): Written {
  const desk = desks[planner.kind]
  const kind = recordKindOf[planner.kind]
  const columns = newColumns(desk, plan)
  const rows = missingLinks(plan, plan.id!, noLinks(), planner.directory)
  links.push(rows)
  moves.push({ kind, id: plan.id!, from: null, to: String(columns.state ?? 'active') })
  entries.push({ action: 'import', kind, id: plan.id!, changes: { ...changesBetween({}, columns), ...linkChanges(rows, planner.directory) } })
  return { outcome: 'create', recordId: plan.id!, done: { created: true, links: idsOf(rows) } }
}

async function updateOne(tx: Tx, planner: Planner, plan: Plan, stored: Stored, { entries, links, moves }: Writing): Promise<Written> {
  const desk = desks[planner.kind]
  const kind = recordKindOf[planner.kind]
  const changes = columnChanges(desk, plan, stored)
  const rows = missingLinks(plan, plan.id!, stored.links, planner.directory)
  if (Object.keys(changes).length === 0 && isEmpty(rows)) return unchanged(plan)
  await desk.update(tx, plan.id!, afterOf(changes))
  links.push(rows)
  if (changes.state) moves.push({ kind, id: plan.id!, from: String(changes.state[0]), to: String(changes.state[1]) })
  entries.push({ action: 'import', kind, id: plan.id!, changes: { ...changes, ...linkChanges(rows, planner.directory) } })
  return { outcome: 'update', recordId: plan.id!, done: { changes, was: valuesOf(stored.columns, Object.keys(changes)), links: idsOf(rows) } }
}

const unchanged = (plan: Plan): Written => ({ outcome: 'unchanged', recordId: plan.id!, done: {} })

const valuesOf = (columns: Record<string, unknown>, fields: string[]) => Object.fromEntries(fields.map((field) => [field, columns[field] ?? null]))

const afterOf = (changes: Changes) => Object.fromEntries(Object.entries(changes).map(([field, [, after]]) => [field, after]))

/** The first row that names a new institution or firm is the one whose undoing takes it back. */
function withOrganisations(written: Written, plan: Plan, changes: Map<string, NonNullable<Done['organisations']>[number]>): Written {
  const own = plan.organisations.flatMap(({ id }) => changes.get(id) ?? [])
  for (const { id } of own) changes.delete(id)
  return own.length ? { ...written, done: { ...written.done, organisations: own } } : written
}
