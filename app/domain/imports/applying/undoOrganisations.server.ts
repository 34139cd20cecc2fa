import { type Actor, isSignedIn } from '~/domain/actor'
import { recordChanges } from '~/domain/history/history.server'
import { enqueueIndexing } from '~/domain/indexing.server'
import { db, inTransaction, type Tx } from '~/platform/db.server'
import type { OrganisationKind } from '../planning/rows'
import { setState } from './organisations.server'
import type { Done } from './outcome'
import { writeStates } from './states.server'

type Change = NonNullable<Done['organisations']>[number]

/** Withdraws the institutions and firms that an import made or brought back, unless something else needs them by now. */
export async function undoOrganisations(actor: Actor, batchId: string): Promise<void> {
  const rows = await db().$queryRaw<{ change: Change }[]>`
    SELECT jsonb_array_elements("before"->'organisations') AS change FROM "ImportRow" WHERE "batchId" = ${batchId} AND "before" ? 'organisations'`
  for (const { change } of rows) await inTransaction((tx) => undoOne(tx, actor, change))
}

async function undoOne(tx: Tx, actor: Actor, { kind, id, change, aliasId }: Change): Promise<void> {
  if (change === 'alias') {
    if (aliasId) await tx.alias.deleteMany({ where: { id: aliasId } })
    return
  }
  if (!(await isActive(tx, kind, id)) || (await isNeeded(tx, kind, id))) return
  await setState(tx, kind, id, 'withdrawn')
  await writeStates(tx, [{ kind, id, from: 'active', to: 'withdrawn' }], isSignedIn(actor) ? actor.userId : null)
  await recordChanges(tx, actor, [{ action: 'undo_import', kind, id, changes: { state: ['active', 'withdrawn'] } }])
  await enqueueIndexing(tx, [{ kind, id }])
}

async function isActive(tx: Tx, kind: OrganisationKind, id: string): Promise<boolean> {
  const where = { id, state: 'active' } as const
  return (kind === 'institution' ? await tx.institution.count({ where }) : await tx.enterprise.count({ where })) > 0
}

async function isNeeded(tx: Tx, kind: OrganisationKind, id: string): Promise<boolean> {
  const parties = await tx.agreementParty.count({ where: { [`${kind}Id`]: id, agreement: { withdrawnAt: null } } })
  const own =
    kind === 'institution'
      ? await tx.expert.count({ where: { institutionId: id, state: 'active' } })
      : (await tx.need.count({ where: { enterpriseId: id, state: { not: 'withdrawn' } } })) + (await tx.user.count({ where: { enterpriseId: id } }))
  return parties + own > 0
}
