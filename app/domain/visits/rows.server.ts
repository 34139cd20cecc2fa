import type { Actor } from '~/domain/actor'
import { FieldErrors, found } from '~/domain/errors'
import type { Tx } from '~/platform/db.server'
import { changeVisit } from './change.server'
import { idNamed } from './named.server'
import type { FollowUpInput, GuestInput, StopInput, VisitPress } from './visits.schema'

/** Adds a guest at the end of the list. Throws FieldErrors where neither an expert nor a number is given, or the expert is a guest already. */
export function addGuest(actor: Actor, visitId: string, { expert, institution, quantity }: GuestInput): Promise<void> {
  return changeVisit(actor, visitId, 'guests', async (tx) => {
    if (!expert && !quantity) throw new FieldErrors({ expert: 'guestNeeded' })
    const expertId = await idNamed(tx, 'expert', 'expert', expert)
    if (expertId && (await tx.visitGuest.findFirst({ where: { visitId, expertId } }))) throw new FieldErrors({ expert: 'guestAlready' })
    const of = expertId ? { expertId } : { institutionId: await idNamed(tx, 'institution', 'institution', institution), quantity: quantity! }
    await tx.visitGuest.create({ data: { visitId, ...of, position: await nextPosition(tx.visitGuest, visitId) } })
  })
}

/** Adds a stop at the end of the route. Throws FieldErrors where neither a firm nor a place is given. */
export function addStop(actor: Actor, visitId: string, { enterprise, place, on, note }: StopInput): Promise<void> {
  return changeVisit(actor, visitId, 'stops', async (tx) => {
    if (!enterprise && !place) throw new FieldErrors({ enterprise: 'stopNeeded' })
    const enterpriseId = await idNamed(tx, 'enterprise', 'enterprise', enterprise)
    await tx.visitStop.create({ data: { visitId, enterpriseId, place, on, note, position: await nextPosition(tx.visitStop, visitId) } })
  })
}

/** Adds a follow-up, or corrects the one with the id. Throws FieldErrors for a firm nobody knows and for what it cannot be linked to. */
export function saveFollowUp(actor: Actor, visitId: string, id: string | null, { enterprise, ...input }: FollowUpInput): Promise<void> {
  return changeVisit(actor, visitId, 'followUps', async (tx) => {
    await refuseStrangers(tx, input)
    const data = { ...input, enterpriseId: await idNamed(tx, 'enterprise', 'enterprise', enterprise) }
    if (!id) return tx.visitFollowUp.create({ data: { visitId, ...data, position: await nextPosition(tx.visitFollowUp, visitId) } })
    found(await tx.visitFollowUp.findFirst({ where: { id, visitId } }))
    return tx.visitFollowUp.update({ where: { id }, data })
  })
}

async function refuseStrangers(tx: Tx, { introductionId, agreementId }: Pick<FollowUpInput, 'introductionId' | 'agreementId'>): Promise<void> {
  if (introductionId && !(await tx.introduction.findUnique({ where: { id: introductionId } }))) throw new FieldErrors({ introductionId: 'choice' })
  if (agreementId && !(await tx.agreement.findUnique({ where: { id: agreementId } }))) throw new FieldErrors({ agreementId: 'choice' })
}

/** Replaces the needs that a visit addresses; those that are no published need are left out unless they were there. */
export function setNeeds(actor: Actor, visitId: string, ids: string[]): Promise<void> {
  return changeVisit(actor, visitId, 'needs', async (tx) => {
    const before = new Set((await tx.visitNeed.findMany({ where: { visitId } })).map(({ needId }) => needId))
    const published = await tx.need.findMany({ where: { id: { in: ids }, state: { in: ['published', 'in_talks'] } }, select: { id: true } })
    const wanted = new Set([...published.map(({ id }) => id), ...ids.filter((id) => before.has(id))])
    await tx.visitNeed.deleteMany({ where: { visitId, needId: { notIn: [...wanted] } } })
    await tx.visitNeed.createMany({ data: [...wanted].map((needId) => ({ visitId, needId })), skipDuplicates: true })
  })
}

/** Takes a row away or moves it one place. At the ends of the list a move changes nothing. */
export function pressRow(actor: Actor, visitId: string, { part, row, press }: VisitPress): Promise<void> {
  return changeVisit(actor, visitId, part, async (tx) => {
    const table = tableOf(tx, part)
    const ids = (await table.findMany({ where: { visitId }, orderBy: [{ position: 'asc' }, { id: 'asc' }] })).map(({ id }) => id)
    const at = ids.indexOf(row)
    found(at < 0 ? null : row)
    if (press === 'remove') return table.delete({ where: { id: row } })
    const to = press === 'up' ? at - 1 : at + 1
    if (to < 0 || to >= ids.length) return
    ids.splice(to, 0, ...ids.splice(at, 1))
    for (const [position, id] of ids.entries()) await table.update({ where: { id }, data: { position } })
  })
}

interface PartTable {
  findMany(query: { where: object; orderBy: object[] }): Promise<{ id: string }[]>
  update(query: { where: { id: string }; data: { position: number } }): Promise<unknown>
  delete(query: { where: { id: string } }): Promise<unknown>
}

/** The table of a part. Prisma types each table on its own; here they are one. */
const tableOf = (tx: Tx, part: VisitPress['part']) => ({ guests: tx.visitGuest, stops: tx.visitStop, followUps: tx.visitFollowUp })[part] as unknown as PartTable

type Positions = { aggregate(query: { where: { visitId: string }; _max: { position: true } }): PromiseLike<{ _max: { position: number | null } }> }

const nextPosition = async (table: unknown, visitId: string) => ((await (table as Positions).aggregate({ where: { visitId }, _max: { position: true } }))._max.position ?? -1) + 1
