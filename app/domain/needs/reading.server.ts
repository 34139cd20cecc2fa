import type { Prisma } from '@prisma-client'
import { type Actor, isBureau } from '~/domain/actor'
import { found } from '~/domain/errors'
import { contactOnPage } from '~/domain/contacts/contacts.server'
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
import { nextNeedStates } from './life'
import type { NeedFilter } from './needs.schema'

const inList = {
  id: true,
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
  const where = needsWhere(actor, filter)
  const [rows, total] = await Promise.all([
    db().need.findMany({ where, select: inList, orderBy: [{ publishedAt: { sort: 'desc', nulls: 'last' } }, { createdAt: 'desc' }, { id: 'desc' }], ...slice(filter.page) }),
    db().need.count({ where }),
  ])
  return toPage(rows.map((row) => needRow(actor, row)), total, filter.page)
}

/** The condition behind the list, for whoever must count or export the same needs. */
export function needsWhere(actor: Actor, { keyword, state, field, mode, enterprise, attention }: Partial<NeedFilter>): Prisma.NeedWhereInput {
  return {
    state,
    field,
    cooperationModes: mode && { has: mode },
    AND: [
      visibleNeeds(actor),
      keyword ? { OR: [{ title: containing(keyword) }, { number: keyword }] } : {},
      enterprise ? { enterpriseId: enterprise, ...needsWithVisibleFirm(actor) } : {},
      attention === 'submitted' ? { state: 'submitted' } : {},
      attention === 'expiring' ? expiringSoon() : {},
    ],
  }
}

/** Published needs whose validity ends within 14 days. */
export const expiringSoon = (): Prisma.NeedWhereInput => ({ state: 'published', validUntil: { gte: today(), lte: addDays(today(), 14) } })

function needRow(actor: Actor, row: Prisma.NeedGetPayload<{ select: typeof inList }>): NeedRow {
  const { id, title, field, state, isSample, validUntil, publishedAt } = row
  const enterprise = can(actor, 'need.viewEnterprise', needFacts(row)) ? row.enterprise : null
  return { id, title, field, state, isSample, validUntil, publishedAt, budget: budgetOf(row), enterprise }
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
  const edit = can(actor, 'need.edit', facts)
  return {
    need: { ...open, rewardAmount: rewardAmount?.toString() ?? null, budget: budgetOf(row), industry: await classificationPath('industry', row.industryCode) },
    enterprise: can(actor, 'need.viewEnterprise', facts) ? enterprise : null,
    ...contactOnPage(actor, contactOfNeed(facts), { contactName, contactPhone, contactEmail }),
    note: can(actor, 'need.viewNote', facts) ? note : null,
    ...(can(actor, 'need.viewHistory', facts) ? await pastOf(id, { note: can(actor, 'need.viewNote', facts), contact: can(actor, 'contact.own', contactOfNeed(facts)) }) : { history: null, states: null }),
    may: { edit, pairing: can(actor, 'pairing.view', { need: facts }), recordAgreement: can(actor, 'agreement.create') },
    moves: edit || can(actor, 'need.restore', facts) ? nextNeedStates(row.state, isBureau(actor)) : [],
  }
}

const pastOf = async (id: string, seen: { note: boolean; contact: boolean }) => ({ history: await historyOf('need', id, seen), states: await statesOf('need', id) })
