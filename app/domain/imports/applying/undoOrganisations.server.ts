import { type Actor, isSignedIn } from '~/domain/actor'
import { recordChanges } from '~/domain/history/history.server'
import { enqueueIndexing } from '~/domain/indexing.server'
import { db, inTransaction, type Tx } from '~/platform/db.server'
import type { OrganisationKind } from '../planning/rows'
import { setStates } from './organisations.server'
import type { Done } from './outcome'
import { runSize } from './run.server'
import { writeStates } from './states.server'

type Change = NonNullable<Done['organisations']>[number]

/** Withdraws the institutions and firms that an import made or brought back, unless something else needs them by now. */
export async function undoOrganisations(actor: Actor, batchId: string): Promise<void> {
  for (let after = ''; ; ) {
    const rows = await db().$queryRaw<{ id: string; changes: Change[] }[]>`
      SELECT "id", "before"->'organisations' AS "changes" FROM "ImportRow"
      WHERE "batchId" = ${batchId} AND "id" > ${after} AND "before" ? 'organisations' ORDER BY "id" LIMIT ${runSize}`
    const last = rows.at(-1)
    if (!last) return
    after = last.id
    await inTransaction((tx) => undoChanges(tx, actor, rows.flatMap(({ changes }) => changes)), { timeout: 60_000 })
  }
}

async function undoChanges(tx: Tx, actor: Actor, changes: Change[]): Promise<void> {
  await tx.alias.deleteMany({ where: { id: { in: changes.flatMap(({ aliasId }) => aliasId ?? []) } } })
  for (const kind of ['institution', 'enterprise'] as const) {
    const ids = changes.filter((one) => one.kind === kind && one.change !== 'alias').map(({ id }) => id)
    if (ids.length) await withdrawUnneeded(tx, actor, kind, ids)
  }
}

async function withdrawUnneeded(tx: Tx, actor: Actor, kind: OrganisationKind, ids: string[]): Promise<void> {
  const needed = await neededAmong(tx, kind, ids)
  const idle = (await activeAmong(tx, kind, ids)).filter((id) => !needed.has(id))
  await setStates(tx, kind, idle, 'withdrawn')
  await writeStates(tx, idle.map((id) => ({ kind, id, from: 'active', to: 'withdrawn' })), isSignedIn(actor) ? actor.userId : null)
  await recordChanges(tx, actor, idle.map((id) => ({ action: 'undo_import', kind, id, changes: { state: ['active', 'withdrawn'] } })))
  await enqueueIndexing(tx, idle.map((id) => ({ kind, id })))
}

async function activeAmong(tx: Tx, kind: OrganisationKind, ids: string[]): Promise<string[]> {
  const active = { where: { id: { in: ids }, state: 'active' as const }, select: { id: true } }
  return (kind === 'institution' ? await tx.institution.findMany(active) : await tx.enterprise.findMany(active)).map(({ id }) => id)
}

/** Those with experts, needs, agreements in force, accounts or rows of the registers. */
async function neededAmong(tx: Tx, kind: OrganisationKind, ids: string[]): Promise<Set<string>> {
  const column = `${kind}Id` as const
  const here = { in: ids }
  const parties = await tx.agreementParty.findMany({ where: { [column]: here, agreement: { withdrawnAt: null } }, select: { institutionId: true, enterpriseId: true } })
  const own =
    kind === 'institution'
      ? (await tx.expert.findMany({ where: { institutionId: here, state: 'active' }, distinct: 'institutionId', select: { institutionId: true } })).map((one) => one.institutionId)
      : [
          ...(await tx.need.findMany({ where: { enterpriseId: here, state: { not: 'withdrawn' } }, distinct: 'enterpriseId', select: { enterpriseId: true } })),
          ...(await tx.user.findMany({ where: { enterpriseId: here }, select: { enterpriseId: true } })),
        ].map((one) => one.enterpriseId)
  return new Set([...own, ...parties.map((party) => party[column]), ...(await registeredAmong(tx, kind, ids))].filter((id) => id !== null))
}

/** Those that rows of the registers in force, visits or docking events name. */
async function registeredAmong(tx: Tx, kind: OrganisationKind, ids: string[]): Promise<string[]> {
  const tables = kind === 'institution' ? ['Declaration'] : ['Declaration', 'Patent', 'Award', 'Commissioner', 'Recognition']
  const visits = kind === 'institution' ? ['VisitGuest', 'VisitPlanSeat'] : ['VisitStop', 'VisitFollowUp', 'VisitPlanStop', 'DockingParticipant']
  const inForce = tables.map((table) => `SELECT "${kind}Id" AS "id" FROM "${table}" WHERE "state" = 'active'`)
  const ofVisits = visits.map((table) => `SELECT "${kind}Id" AS "id" FROM "${table}"`)
  const rows = await tx.$queryRawUnsafe<{ id: string }[]>(`SELECT DISTINCT "id" FROM (${[...inForce, ...ofVisits].join(' UNION ALL ')}) named WHERE "id" = ANY($1)`, ids)
  return rows.map(({ id }) => id)
}
