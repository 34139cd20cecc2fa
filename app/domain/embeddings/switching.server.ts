import { feedEngine } from '~/domain/discovery/engine.server'
import { pairWhenNew } from '~/domain/suggestions/pairing.server'
import { db, inTransaction } from '~/platform/db.server'
import { changeRunIn, currentRun, renewed } from './run.server'
import { recordsLacking } from './store.server'
import { bytesOf, Mean, vectorOf } from './vectors'

/** Once a space's vectors are complete they serve, and those of every other space go. Needs are paired anew and the engine fed anew where anything changed. */
export async function serveWhenComplete(space: string): Promise<void> {
  const row = await db().vectorSpace.findUniqueOrThrow({ where: { name: space } })
  if (row.dimensions === null || (await recordsLacking(space, 1)).length > 0) return
  const { serving } = await currentRun()
  if (serving !== space || (await grewMuch(space, row.centredOn))) await serve(space)
  await db().textVector.deleteMany({ where: { space: { not: space } } })
  await db().vectorSpace.deleteMany({ where: { name: { not: space } } })
  await pairWhenNew()
  await feedEngine()
}

/** The mean of a tenth as many texts is no mean of these: it is taken anew when they have doubled. */
async function grewMuch(space: string, centredOn: number): Promise<boolean> {
  return (await db().textVector.count({ where: { space, vector: { not: null } } })) > 2 * centredOn + 20
}

async function serve(space: string): Promise<void> {
  const mean = await meanOf(space)
  await inTransaction(async (tx) => {
    await tx.vectorSpace.update({ where: { name: space }, data: { centre: bytesOf(mean.value), centredOn: mean.count, completeAt: new Date() } })
    await changeRunIn(tx, (run) => ({ serving: space, ...renewed(run) }))
  })
}

const readAtOnce = 500

async function meanOf(space: string): Promise<Mean> {
  const mean = new Mean()
  for (let after = ''; ; ) {
    const rows = await db().textVector.findMany({ where: { space, vector: { not: null }, sha256: { gt: after } }, orderBy: { sha256: 'asc' }, take: readAtOnce, select: { sha256: true, vector: true } })
    for (const { vector } of rows) mean.add(vectorOf(vector!))
    if (rows.length < readAtOnce) return mean
    after = rows.at(-1)!.sha256
  }
}
