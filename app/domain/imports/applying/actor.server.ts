import { type Actor, type SignedInActor, visitor } from '~/domain/actor'
import { db } from '~/platform/db.server'

/** In whose name a job writes: the person who started the import, or the system where it was started from a command line. */
export async function actorOf(batch: { createdById: string | null }): Promise<Actor> {
  const user = batch.createdById ? await db().user.findUnique({ where: { id: batch.createdById } }) : null
  if (!user) return visitor
  const { id, name, role, enterpriseId, memberRole, expertId, expertRole } = user
  return { userId: id, name, role, enterpriseId, memberRole, expertId, expertRole } satisfies SignedInActor
}
