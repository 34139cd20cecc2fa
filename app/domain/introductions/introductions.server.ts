import type { Prisma } from '@prisma-client'
import type { Actor } from '~/domain/actor'
import { needFacts, needFactsSelect } from '~/domain/facts.server'
import { type Page, slice, toPage } from '~/domain/paging'
import { can } from '~/domain/permissions'
import { visibleIntroductions } from '~/domain/visibility.server'
import { db } from '~/platform/db.server'
import type { IntroductionFilter } from './introductions.schema'

const named = { select: { id: true, name: true, isSample: true } } as const

const inList = {
  id: true,
  state: true,
  declineReason: true,
  proposedAt: true,
  nextStep: true,
  nextStepOn: true,
  expert: { select: { ...named.select, institution: named } },
  need: { select: { id: true, title: true, isSample: true, enterprise: named, ...needFactsSelect } },
} satisfies Prisma.IntroductionSelect

type Row = Prisma.IntroductionGetPayload<{ select: typeof inList }>

export type IntroductionRow = ReturnType<typeof shown>

/** The introductions a list shows: those the actor may see, as far as the filter lets them through. */
export const introductionsWhere = (actor: Actor, filter: Partial<IntroductionFilter>): Prisma.IntroductionWhereInput => ({
  state: filter.state,
  expertId: filter.expert,
  expert: filter.institution ? { institutionId: filter.institution } : undefined,
  need: filter.enterprise ? { enterpriseId: filter.enterprise } : undefined,
  AND: [visibleIntroductions(actor)],
})

/** Introductions, the newest first; of those that wait for an answer, the longest waiting first. */
export async function listIntroductions(actor: Actor, filter: IntroductionFilter): Promise<Page<IntroductionRow>> {
  const where = introductionsWhere(actor, filter)
  const at = filter.state === 'proposed' ? 'asc' : 'desc'
  const [rows, total] = await Promise.all([
    db().introduction.findMany({ where, select: inList, orderBy: [{ proposedAt: at }, { id: at }], ...slice(filter.page) }),
    db().introduction.count({ where }),
  ])
  return toPage(rows.map((row) => shown(actor, row)), total, filter.page)
}

/** The introductions of one firm or expert that the actor may see, for their page: the newest 50. */
export async function introductionsOf(actor: Actor, of: { expert: string } | { enterprise: string }): Promise<IntroductionRow[]> {
  const rows = await db().introduction.findMany({ where: introductionsWhere(actor, of), select: inList, orderBy: { proposedAt: 'desc' }, take: 50 })
  return rows.map((row) => shown(actor, row))
}

/** An expert who declined no longer sees the need; its firm may be hidden from those who do. */
function shown(actor: Actor, { need, ...row }: Row) {
  const facts = needFacts(need)
  return {
    ...row,
    need: can(actor, 'need.view', facts) ? { id: need.id, title: need.title, isSample: need.isSample } : null,
    enterprise: can(actor, 'need.viewEnterprise', facts) ? need.enterprise : null,
  }
}

/** What the list can be filtered by: institutions and firms that have introductions the actor may see, 200 each at most. */
export async function introductionFilters(actor: Actor) {
  const some = visibleIntroductions(actor)
  const query = { select: { id: true, name: true }, orderBy: { name: 'asc' }, take: 200 } as const
  const [institutions, enterprises] = await Promise.all([
    db().institution.findMany({ where: { experts: { some: { introductions: { some } } } }, ...query }),
    db().enterprise.findMany({ where: { needs: { some: { introductions: { some } } } }, ...query }),
  ])
  return { institutions, enterprises }
}
