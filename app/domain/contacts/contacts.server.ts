import { randomUUID } from 'node:crypto'
import { type Actor, isSignedIn, type SignedInActor } from '~/domain/actor'
import { found } from '~/domain/errors'
import type { ContactFacts } from '~/domain/facts'
import { contactOfNeed, needFacts, needFactsSelect } from '~/domain/facts.server'
import { agreedIntroductionStates } from '~/domain/introductions/life'
import { permit } from '~/domain/permit.server'
import { can } from '~/domain/permissions'
import { db } from '~/platform/db.server'

/** Records that have contact data. */
export const contactKinds = ['need', 'expert', 'enterprise'] as const

export type ContactKind = (typeof contactKinds)[number]

const agreed = { state: { in: [...agreedIntroductionStates] } }

/** Whom introductions entitle to a firm's contact data: experts who go on talking with it about any of its needs. */
export async function contactOfEnterprise(enterpriseId: string): Promise<ContactFacts> {
  const rows = await db().introduction.findMany({ where: { ...agreed, need: { enterpriseId } }, select: { expertId: true }, distinct: ['expertId'] })
  return { enterpriseId, expertId: null, entitledEnterpriseIds: [], entitledExpertIds: rows.map(({ expertId }) => expertId) }
}

/** Whom introductions entitle to an expert's contact data. */
export async function contactOfExpert(expertId: string): Promise<ContactFacts> {
  const rows = await db().need.findMany({ where: { introductions: { some: { ...agreed, expertId } } }, select: { enterpriseId: true }, distinct: ['enterpriseId'] })
  return { enterpriseId: null, expertId, entitledEnterpriseIds: rows.map(({ enterpriseId }) => enterpriseId), entitledExpertIds: [] }
}

interface Contact {
  contactName?: string | null
  contactPhone: string | null
  contactEmail: string | null
}

/** What a record's own page shows of contact data: the data itself to its owner, to others who may see it a way there. */
export function contactOnPage(actor: Actor, facts: ContactFacts, contact: Contact) {
  const known = Object.values(contact).some(Boolean)
  const own = can(actor, 'contact.own', facts)
  return { contact: own ? contact : null, mayViewContact: known && !own && can(actor, 'contact.view', facts) }
}

/** A record's contact data, for those who may see it; that they did is written down. Throws `not_found`. */
export async function viewContact(actor: SignedInActor, kind: ContactKind, id: string) {
  const { title, facts, contact } = await read[kind](actor, id)
  permit(actor, 'contact.view', facts)
  await noteContactView(actor, kind, id, facts)
  const watched = can(actor, 'contact.own', facts) || can(actor, 'overview.view')
  return { kind, id, title, contact, views: watched ? await viewsOf(kind, id) : null }
}

/** Writes down that somebody looked at contact data that is not their own. */
export async function noteContactView(actor: Actor, recordKind: ContactKind, recordId: string, facts: ContactFacts): Promise<void> {
  if (!isSignedIn(actor) || can(actor, 'contact.own', facts)) return
  await db().$executeRaw`
    INSERT INTO "ContactView" ("id", "userId", "recordKind", "recordId")
    SELECT ${randomUUID()}, "id", ${recordKind}::"RecordKind", ${recordId} FROM "User" WHERE "id" = ${actor.userId}`
}

/** Who looked last, for the owner and the bureau: at most 20. */
async function viewsOf(recordKind: ContactKind, recordId: string) {
  const select = { id: true, at: true, user: { select: { name: true, role: true, enterprise: { select: { name: true } } } } }
  const rows = await db().contactView.findMany({ where: { recordKind, recordId }, select, orderBy: [{ at: 'desc' }, { id: 'desc' }], take: 20 })
  return rows.map(({ id, at, user: { name, role, enterprise } }) => ({ id, at, name, role, enterprise: enterprise?.name ?? null }))
}

interface Read {
  title: string
  facts: ContactFacts
  contact: Contact
}

const people = { contactName: true, contactPhone: true, contactEmail: true } as const

const read: Record<ContactKind, (actor: Actor, id: string) => Promise<Read>> = {
  need: async (actor, id) => {
    const row = found(await db().need.findUnique({ where: { id }, select: { title: true, ...people, ...needFactsSelect } }))
    const facts = needFacts(row)
    permit(actor, 'need.view', facts)
    return { title: row.title, facts: contactOfNeed(facts), contact: pick(row) }
  },
  enterprise: async (actor, id) => {
    const row = found(await db().enterprise.findUnique({ where: { id }, select: { id: true, state: true, name: true, ...people } }))
    permit(actor, 'enterprise.view', row)
    return { title: row.name, facts: await contactOfEnterprise(id), contact: pick(row) }
  },
  expert: async (actor, id) => {
    const row = found(await db().expert.findUnique({ where: { id }, select: { id: true, state: true, name: true, contactPhone: true, contactEmail: true } }))
    permit(actor, 'expert.view', row)
    const { contactPhone, contactEmail } = row
    return { title: row.name, facts: await contactOfExpert(id), contact: { contactPhone, contactEmail } }
  },
}

const pick = ({ contactName, contactPhone, contactEmail }: Contact): Contact => ({ contactName, contactPhone, contactEmail })
