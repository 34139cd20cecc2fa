import type { Actor } from '~/domain/actor'
import { isSignedIn } from '~/domain/actor'
import { DomainError, FieldErrors, found } from '~/domain/errors'
import { recordChange } from '~/domain/history/history.server'
import { enqueueAllEntitlements } from '~/domain/incentives/reconcile.server'
import { permit } from '~/domain/permit.server'
import { can } from '~/domain/permissions'
import { db, inTransaction } from '~/platform/db.server'
import { cardsOf, findCards, type RecordCard } from './cards.server'
import type { LinkableKind, LinkPress, linksAsked } from './links.schema'
import { linksAround } from './undertakings.server'
import { keyOf, type RecordRef } from './unions'

export interface LinkedRecord extends RecordCard {
  /** The link to the record itself; null where others lie between. */
  link: string | null
}

/** The other records about the same undertaking, for the bureau; null for anybody else. */
export async function linkedRecords(actor: Actor, kind: LinkableKind, id: string): Promise<LinkedRecord[] | null> {
  if (!can(actor, 'register.view')) return null
  const own = keyOf({ kind, id })
  const refs = new Map((await linksAround([{ kind, id }])).flat().map((ref) => [keyOf(ref), ref]))
  refs.delete(own)
  const [cards, direct] = await Promise.all([cardsOf(actor, [...refs.values()]), directLinks({ kind, id })])
  return cards.map((card) => ({ ...card, link: direct.get(keyOf(card)) ?? null }))
}

/** The links of a record, by the key of the record at their other end. */
async function directLinks({ kind, id }: RecordRef): Promise<Map<string, string>> {
  const links = await db().recordLink.findMany({ where: { OR: [{ fromKind: kind, fromId: id }, { toKind: kind, toId: id }] } })
  return new Map(links.map((link) => [link.fromKind === kind && link.fromId === id ? keyOf({ kind: link.toKind, id: link.toId }) : keyOf({ kind: link.fromKind, id: link.fromId }), link.id]))
}

/** A record with its links, the likely ones to be confirmed, and what a keyword finds. */
export async function linksPage(actor: Actor, { kind, id, keyword }: ReturnType<typeof linksAsked>) {
  permit(actor, 'register.edit')
  if (!kind || !id) throw new DomainError('not_found')
  const record = found((await cardsOf(actor, [{ kind, id }]))[0])
  const linked = (await linkedRecords(actor, kind, id)) ?? []
  const known = new Set([record, ...linked].map(keyOf))
  const [likely, matches] = await Promise.all([findCards(actor, await likelihood(record)), keyword ? findCards(actor, { keywords: [keyword] }) : []])
  const others = (cards: RecordCard[]) => cards.filter((card) => !known.has(keyOf(card)))
  return { record, linked, likely: others(likely), matches: others(matches) }
}

/** Likely the same: what bears the name of the centre, or of what stands between quotation marks, and belongs to no other firm. */
async function likelihood({ kind, id, name }: RecordCard): Promise<{ keywords: string[]; firms?: string[] }> {
  const core = name?.replace(/^.*?[《“"]|[》”"].*$/g, '').replace(/（样例）|\(sample\)/gi, '').trim() ?? ''
  const keywords = core.length >= 4 ? [core] : []
  if (kind !== 'agreement') return { keywords }
  const parties = await db().agreementParty.findMany({ where: { agreementId: id, enterpriseId: { not: null } }, select: { enterpriseId: true } })
  return { keywords, firms: parties.map(({ enterpriseId }) => enterpriseId!) }
}

/** Links a record with another, or takes a link away; both records' histories say so. Throws `conflict` where they are linked already. */
export function changeLinks(actor: Actor, own: RecordRef & { kind: LinkableKind }, press: LinkPress): Promise<void> {
  permit(actor, 'register.edit')
  return press.intent === 'add' ? link(actor, own, press) : unlink(actor, press.link)
}

async function link(actor: Actor, own: RecordRef & { kind: LinkableKind }, other: RecordRef & { kind: LinkableKind }): Promise<void> {
  const cards = await cardsOf(actor, [own, other])
  if (keyOf(own) === keyOf(other) || cards.length < 2) throw new FieldErrors({ id: 'unknownRecord' })
  const [from, to] = [own, other].sort((one, two) => (keyOf(one) < keyOf(two) ? -1 : 1)) as [RecordRef, RecordRef]
  await inTransaction(async (tx) => {
    const data = { fromKind: from.kind, fromId: from.id, toKind: to.kind, toId: to.id }
    const reversed = { fromKind: to.kind, fromId: to.id, toKind: from.kind, toId: from.id }
    if (await tx.recordLink.findFirst({ where: { OR: [data, reversed] } })) throw new DomainError('conflict')
    await tx.recordLink.create({ data: { ...data, createdById: isSignedIn(actor) ? actor.userId : null } })
    for (const [of, with_] of [[own, other], [other, own]] as const) await recordChange(tx, actor, { action: 'link', kind: of.kind, id: of.id, changes: { linked: [null, nameIn(cards, with_)] } })
    await enqueueAllEntitlements(tx)
  })
}

async function unlink(actor: Actor, id: string): Promise<void> {
  const before = found(await db().recordLink.findUnique({ where: { id } }))
  const [from, to] = [{ kind: before.fromKind, id: before.fromId }, { kind: before.toKind, id: before.toId }]
  const cards = await cardsOf(actor, [from, to])
  await inTransaction(async (tx) => {
    await tx.recordLink.delete({ where: { id } })
    for (const [of, with_] of [[from, to], [to, from]] as const) await recordChange(tx, actor, { action: 'unlink', kind: of.kind, id: of.id, changes: { linked: [nameIn(cards, with_), null] } })
    await enqueueAllEntitlements(tx)
  })
}

const nameIn = (cards: RecordCard[], ref: RecordRef): string => cards.find((card) => keyOf(card) === keyOf(ref))?.name ?? `${ref.kind} ${ref.id}`
