import type { SignedInActor } from '~/domain/actor'
import { isBureau } from '~/domain/actor'
import { DomainError, found } from '~/domain/errors'
import type { Party, PersonFacts } from '~/domain/facts'
import { recordChange } from '~/domain/history/history.server'
import { notify } from '~/domain/notifications/notify.server'
import { managersOfFirm } from '~/domain/notifications/people.server'
import { permit } from '~/domain/permit.server'
import { can } from '~/domain/permissions'
import { db, inTransaction, type Tx } from '~/platform/db.server'
import { openInvitations, revokeInvitation } from './invitations.server'
import { revokeInvitations, unlink } from './links.server'
import { lockParty, partyOf, type PartyRecord, present, readParty } from './party.server'
import type { PersonMove } from './people.schema'
import { requestsToJoin } from './requests.server'

const personSelect = { id: true, name: true, email: true, enterpriseId: true, memberRole: true, expertId: true, expertRole: true, suspendedAt: true, isSample: true, createdAt: true } as const

/** Who acts for a firm or an expert, with open requests and invitations for those who manage them. */
export async function getPeople(actor: SignedInActor, party: Party) {
  permit(actor, 'people.view', party)
  const manages = can(actor, 'people.manage', party)
  const [record, rows, invitations, requests] = await Promise.all([
    readParty(db(), party),
    db().user.findMany({ where: { ...party, erasedAt: null }, select: personSelect, orderBy: [{ memberRole: 'asc' }, { expertRole: 'asc' }, { name: 'asc' }], take: 200 }),
    manages ? openInvitations(party) : [],
    manages && 'enterpriseId' in party ? requestsToJoin(party.enterpriseId) : [],
  ])
  const people = rows.map((row) => ({ ...row, may: { setRole: can(actor, 'person.setRole', facts(row)), letGo: can(actor, 'person.letGo', facts(row)) } }))
  return { record, people, invitations, requests, manages }
}

export type PeoplePage = Awaited<ReturnType<typeof getPeople>>

const facts = ({ id, ...row }: { id: string } & Omit<PersonFacts, 'userId'>): PersonFacts => ({ userId: id, ...row })

/** What the buttons of the page of people do, to a person or an invitation. */
export function movePeople(actor: SignedInActor, { id, to }: PersonMove): Promise<void> {
  if (to === 'revoked') return revokeInvitation(actor, id)
  return to === 'departed' ? letGo(actor, id) : setMemberRole(actor, id, to)
}

/** Makes somebody a manager of their firm, or a plain member. Throws `conflict` where the firm would be left without a manager. */
export function setMemberRole(actor: SignedInActor, userId: string, to: 'manager' | 'member'): Promise<void> {
  return withPerson(actor, userId, async (tx, me, person, record) => {
    permit(me, 'person.setRole', person)
    if (person.memberRole === to) throw new DomainError('conflict')
    if (to === 'member' && !(await hasOtherManager(tx, person))) throw new DomainError('conflict', 'lastManager')
    await tx.user.update({ where: { id: userId }, data: { memberRole: to } })
    await recordChange(tx, me, { action: 'edit', kind: 'user', id: userId, changes: { memberRole: [person.memberRole, to] } })
    await notify(tx, [userId], { kind: to === 'manager' ? 'made_manager' : 'made_member', params: { record: record.name }, path: '/members' })
  })
}

/**
 * Ends what somebody does for a firm or an expert, on their own wish or their manager's; their sessions end at once. The
 * delegates of an expert go with them. Throws `conflict` where the firm would be left without a manager.
 */
export function letGo(actor: SignedInActor, userId: string): Promise<void> {
  return withPerson(actor, userId, async (tx, me, person, record) => {
    permit(me, 'person.letGo', person)
    await keepManaged(tx, me, person)
    await part(tx, me, person, record)
    await endWithThem(tx, me, person, record)
    if (person.enterpriseId) await tellManagers(tx, me, userId, record)
  })
}

/** What ends when somebody has gone from a record that is held: an expert's delegations, and the invitations of whom nobody acts for any more. */
export async function endWithThem(tx: Tx, me: SignedInActor, { enterpriseId, expertId, expertRole }: Omit<PersonFacts, 'userId'>, record: PartyRecord): Promise<void> {
  const party = partyOf({ enterpriseId, expertId })!
  if (expertRole === 'owner') await endDelegations(tx, me, record)
  if ((await tx.user.count({ where: party })) === 0) await revokeInvitations(tx, party)
}

type Work = (tx: Tx, me: SignedInActor, person: PersonFacts, record: PartyRecord) => Promise<void>

/** Holds the record that the person acts for, and reads actor and person anew. Throws `not_found` for who acts for nobody. */
function withPerson(actor: SignedInActor, userId: string, work: Work): Promise<void> {
  return inTransaction(async (tx) => {
    const party = found(partyOf(found(await tx.user.findUnique({ where: { id: userId }, select: personSelect }))))
    permit(actor, 'people.view', party)
    const record = await lockParty(tx, party)
    const person = found(await tx.user.findFirst({ where: { id: userId, ...party }, select: personSelect }))
    await work(tx, await present(tx, actor), facts(person), record)
  })
}

/** Managers who can act count; suspended ones do not. */
const hasOtherManager = async (tx: Tx, { userId, enterpriseId }: PersonFacts): Promise<boolean> =>
  (await tx.user.count({ where: { enterpriseId, memberRole: 'manager', id: { not: userId }, suspendedAt: null, erasedAt: null } })) > 0

/** The last manager stays, but that the bureau may let go who is alone in their firm. */
async function keepManaged(tx: Tx, me: SignedInActor, person: PersonFacts): Promise<void> {
  if (person.memberRole !== 'manager' || (await hasOtherManager(tx, person))) return
  const others = await tx.user.count({ where: { enterpriseId: person.enterpriseId, id: { not: person.userId } } })
  if (others > 0 || !isBureau(me)) throw new DomainError('conflict', 'lastManager')
}

async function part(tx: Tx, me: SignedInActor, person: PersonFacts, record: PartyRecord): Promise<void> {
  await unlink(tx, me, person, record)
  await notify(tx, [person.userId], { kind: 'departed', params: { record: record.name }, path: '/waiting' })
}

async function endDelegations(tx: Tx, me: SignedInActor, record: PartyRecord): Promise<void> {
  const delegates = await tx.user.findMany({ where: { expertId: record.id, expertRole: 'delegate' }, select: personSelect })
  for (const delegate of delegates) await part(tx, me, facts(delegate), record)
}

async function tellManagers(tx: Tx, me: SignedInActor, userId: string, record: PartyRecord): Promise<void> {
  const { name } = await tx.user.findUniqueOrThrow({ where: { id: userId }, select: { name: true } })
  const others = (await managersOfFirm(tx, record.id)).filter((id) => id !== me.userId)
  await notify(tx, others, { kind: 'person_departed', params: { name, record: record.name }, path: '/members' })
}
