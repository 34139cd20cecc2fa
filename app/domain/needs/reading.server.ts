import type { Prisma } from '@prisma-client'
import type { Actor } from '~/domain/actor'
import { found } from '~/domain/errors'
import { contactOnPage } from '~/domain/contacts/contacts.server'
import type { NeedFacts } from '~/domain/facts'
import { contactOfNeed, needFacts, needFactsSelect } from '~/domain/facts.server'
import { historyOf, statesOf } from '~/domain/history/history.server'
import { type Page, slice, toPage } from '~/domain/paging'
import { permit } from '~/domain/permit.server'
import { can } from '~/domain/permissions'
import { containing } from '~/domain/records/filters.server'
import { needsWithVisibleFirm, visibleNeeds } from '~/domain/visibility.server'
import { classificationPath } from '~/domain/reference/classifications.server'
import { db } from '~/platform/db.server'
import { today, addDays } from '~/domain/calendar'
import { toDecide } from '~/domain/challenges/conditions.server'
import type { needAttentions, NeedFilter } from './needs.schema'
import { type Reached, reachedWhere, resolved } from './reached.server'

const inList = {
  id: true,
  kind: true,
  applyUntil: true,
  title: true,
  field: true,
  isSample: true,
  validUntil: true,
  publishedAt: true,
  budgetMin: true,
  budgetMax: true,
  budgetQualifier: true,
  budgetText: true,
  enterprise: { select: { id: true, name: true } },
  ...needFactsSelect,
} satisfies Prisma.NeedSelect

/** One need as a list shows it; the firm is null where the reader may not know it. */
export interface NeedRow {
  id: string
  kind: string
  /** The last day to apply, of an open challenge. */
  applyUntil: Date | null
  title: string
  field: string | null
  state: string
  isSample: boolean
  validUntil: Date | null
  publishedAt: Date | null
  budget: ReturnType<typeof budgetOf>
  enterprise: { id: string; name: string } | null
}

/** The needs that the actor may see and the filter asks for, newest first. */
export async function listNeeds(actor: Actor, filter: Partial<NeedFilter> & { page: number }): Promise<Page<NeedRow>> {
  const where = needsWhere(actor, await resolved(filter))
  const [rows, total] = await Promise.all([
    db().need.findMany({ where, select: inList, orderBy: [{ publishedAt: { sort: 'desc', nulls: 'last' } }, { createdAt: 'desc' }, { id: 'desc' }], ...slice(filter.page) }),
    db().need.count({ where }),
  ])
  return toPage(rows.map((row) => needRow(actor, row)), total, filter.page)
}

/** The condition behind the list, for whoever must count or export the same needs. */
export function needsWhere(actor: Actor, { keyword, kind, state, field, mode, enterprise, attention, ...reached }: Partial<NeedFilter> & Reached): Prisma.NeedWhereInput {
  return {
    kind,
    state,
    field,
    cooperationModes: mode && { has: mode },
    AND: [
      visibleNeeds(actor),
      keyword ? { OR: [{ title: containing(keyword) }, { number: keyword }] } : {},
      enterprise ? { enterpriseId: enterprise, ...needsWithVisibleFirm(actor) } : {},
      attention ? attentions[attention]() : {},
      reachedWhere(actor, reached),
    ],
  }
}

const attentions: Record<(typeof needAttentions)[number], () => Prisma.NeedWhereInput> = {
  submitted: () => ({ state: 'submitted' }),
  returned: () => ({ state: 'returned' }),
  expiring: () => expiringSoon(),
  to_decide: () => toDecide(),
}

/** Published needs whose validity ends within 14 days. */
export const expiringSoon = (): Prisma.NeedWhereInput => ({ state: 'published', validUntil: { gte: today(), lte: addDays(today(), 14) } })

function needRow(actor: Actor, row: Prisma.NeedGetPayload<{ select: typeof inList }>): NeedRow {
  const { id, kind, applyUntil, title, field, state, isSample, validUntil, publishedAt } = row
  const enterprise = can(actor, 'need.viewEnterprise', needFacts(row)) ? row.enterprise : null
  return { id, kind, applyUntil, title, field, state, isSample, validUntil, publishedAt, budget: budgetOf(row), enterprise }
}

const budgetOf = (need: Pick<Prisma.NeedGetPayload<object>, 'budgetMin' | 'budgetMax' | 'budgetQualifier' | 'budgetText'>) => ({
  min: need.budgetMin?.toString() ?? null,
  max: need.budgetMax?.toString() ?? null,
  qualifier: need.budgetQualifier,
  text: need.budgetText,
})

/** A need as the actor may read it, with what may be done with it. */
export async function getNeed(actor: Actor, id: string) {
  const row = found(await db().need.findUnique({ where: { id }, include: { enterprise: { select: { id: true, name: true, isSample: true } }, introductions: needFactsSelect.introductions } }))
  const facts = needFacts(row)
  permit(actor, 'need.view', facts)
  const { introductions: _, enterprise, enterpriseId: __, budgetMin: ___, budgetMax: ____, rewardAmount, contactName, contactPhone, contactEmail, note, ...open } = row
  return {
    need: { ...open, rewardAmount: rewardAmount?.toString() ?? null, budget: budgetOf(row), industry: await classificationPath('industry', row.industryCode) },
    enterprise: can(actor, 'need.viewEnterprise', facts) ? enterprise : null,
    ...contactOnPage(actor, contactOfNeed(facts), { contactName, contactPhone, contactEmail }),
    note: can(actor, 'need.viewNote', facts) ? note : null,
    ...(can(actor, 'need.viewHistory', facts) ? await pastOf(id, { note: can(actor, 'need.viewNote', facts), contact: can(actor, 'contact.own', contactOfNeed(facts)) }) : { history: null, states: null }),
    may: { edit: can(actor, 'need.edit', facts), copy: can(actor, 'need.copy', facts), pairing: can(actor, 'pairing.view', { need: facts }), recordAgreement: can(actor, 'agreement.create') },
    moves: movesOf(actor, facts),
  }
}

/** The moves of a need's life that the actor may make, for the buttons of its page. */
const movesOf = (actor: Actor, facts: NeedFacts) => ({
  submit: can(actor, 'need.submit', facts),
  takeBack: can(actor, 'need.takeBack', facts),
  review: can(actor, 'need.review', facts),
  renew: can(actor, 'need.renew', facts),
  withdraw: can(actor, 'need.withdraw', facts),
  restore: can(actor, 'need.restore', facts),
  close: can(actor, 'need.close', facts),
  reopen: can(actor, 'need.reopen', facts),
  correct: can(actor, 'need.correct', facts),
})

const pastOf = async (id: string, seen: { note: boolean; contact: boolean }) => ({ history: await historyOf('need', id, seen), states: await statesOf('need', id) })
