import type { Prisma } from '@prisma-client'
import { eachItsBest, violationsOf } from '@search/index.server'
import type { Actor } from '~/domain/actor'
import { found } from '~/domain/errors'
import { type Page, pageSize, slice, toPage } from '~/domain/paging'
import { can } from '~/domain/permissions'
import { permit } from '~/domain/permit.server'
import { db } from '~/platform/db.server'
import { isSolved, type Outcome, type Progress } from './outcome'
import { problemOf } from './problem'

const newest = { versions: { orderBy: { number: 'desc' }, take: 1, select: { number: true, state: true, mode: true, outcome: true, createdAt: true, _count: { select: { needs: true } } } } } satisfies Prisma.AssignmentInclude

/** The assignments, newest first; those withdrawn apart. */
export async function listAssignments(actor: Actor, { page, withdrawn }: { page: number; withdrawn: boolean }): Promise<Page<AssignmentRow>> {
  permit(actor, 'assignment.view')
  const where = { withdrawnAt: withdrawn ? { not: null } : null }
  const [rows, total] = await Promise.all([db().assignment.findMany({ where, include: newest, orderBy: { createdAt: 'desc' }, ...slice(page) }), db().assignment.count({ where })])
  return toPage(rows.map(({ id, title, isSample, versions: [latest] }) => rowOf({ id, title, isSample }, latest!)), total, Math.min(page, Math.max(1, Math.ceil(total / pageSize))))
}

const rowOf = (assignment: { id: string; title: string; isSample: boolean }, latest: Prisma.AssignmentGetPayload<{ include: typeof newest }>['versions'][number]) => {
  const outcome = latest.outcome as unknown as Outcome | null
  return { ...assignment, state: latest.state, mode: latest.mode, number: latest.number, needs: latest._count.needs, total: isSolved(outcome) ? outcome.total : null, at: latest.createdAt }
}

type AssignmentRow = ReturnType<typeof rowOf>

const shown = {
  assignment: true,
  needs: { include: { need: { select: { title: true, enterprise: { select: { name: true } } } } } },
  experts: { include: { expert: { select: { name: true, institutionId: true, institution: { select: { name: true } } } } } },
  pairs: { include: { introduction: { select: { state: true } } }, orderBy: [{ score: 'desc' }, { id: 'asc' }] },
} satisfies Prisma.AssignmentVersionInclude

/** One version of an assignment (the newest where none is named) with all that its page shows. Throws `not_found`. */
export async function getAssignment(actor: Actor, id: string, number?: number) {
  permit(actor, 'assignment.view')
  const version = found(await db().assignmentVersion.findFirst({ where: { assignmentId: id, number }, orderBy: { number: 'desc' }, include: shown }))
  const versions = await db().assignmentVersion.findMany({ where: { assignmentId: id }, orderBy: { number: 'desc' }, select: { number: true, state: true, mode: true, byHand: true, outcome: true, createdAt: true } })
  const problem = problemOf(version)
  const chosen = version.pairs.filter((pair) => pair.chosen)
  const { total, over } = eachItsBest(problem)
  return {
    assignment: version.assignment,
    version: { ...limitsOf(version), outcome: version.outcome as unknown as Outcome | null, progress: version.progress as unknown as Progress | null },
    versions: versions.map(({ outcome, ...one }) => ({ ...one, total: totalOf(outcome as unknown as Outcome | null) })),
    newest: versions[0]!.number === version.number,
    needs: version.needs.map(({ needId, wanted, need }) => ({ id: needId, wanted, title: need.title, enterprise: need.enterprise.name })),
    experts: expertsOf(version, chosen),
    pairs: version.pairs.map(({ id, needId, expertId, score, band, conflicted, mark, chosen, introductionId }) => ({ id, needId, expertId, score, band, conflicted, mark, chosen, introductionId })),
    total: Math.round(chosen.reduce((sum, { score }) => sum + score, 0) * 100) / 100,
    alone: { total, over },
    violations: version.state === 'done' ? violationsOf(problem, chosen) : [],
    may: { plan: can(actor, 'assignment.plan'), export: can(actor, 'records.export') },
  }
}

const totalOf = (outcome: Outcome | null) => (isSolved(outcome) ? outcome.total : null)

type Shown = Prisma.AssignmentVersionGetPayload<{ include: typeof shown }>

const limitsOf = ({ number, state, mode, byHand, mustFill, perNeedMost, inAllMost, leastBand, usualRoom, createdAt, endedAt }: Shown) => ({ number, state, mode, byHand, mustFill, perNeedMost, inAllMost, leastBand, usualRoom, createdAt, endedAt })

/** Those with something to do first, then by name. */
function expertsOf({ experts }: Shown, chosen: { expertId: string }[]) {
  const taken = new Map<string, number>()
  for (const { expertId } of chosen) taken.set(expertId, (taken.get(expertId) ?? 0) + 1)
  const rows = experts.map(({ expertId, room, load, expert }) => ({ id: expertId, room, load, taken: taken.get(expertId) ?? 0, name: expert.name, institution: expert.institution?.name ?? null, institutionId: expert.institutionId }))
  return [...new Map(rows.map((row) => [row.id, row])).values()].sort((a, b) => b.taken - a.taken || a.name.localeCompare(b.name, 'zh'))
}

export type AssignmentPage = Awaited<ReturnType<typeof getAssignment>>

/** The open needs that an assignment can take up, newest first: by words of the title or firm, or only those nobody is introduced for. */
export function needsToAssign(actor: Actor, { keyword, idle, limit }: { keyword?: string; idle: boolean; limit: number }) {
  permit(actor, 'assignment.plan')
  const has = keyword ? { contains: keyword, mode: 'insensitive' as const } : undefined
  return db().need.findMany({
    where: {
      state: { in: ['published', 'in_talks'] },
      ...(has ? { OR: [{ title: has }, { enterprise: { name: has } }] } : {}),
      ...(idle ? { introductions: { none: { state: { in: ['proposed', 'accepted', 'talks', 'agreement'] } } } } : {}),
    },
    select: { id: true, title: true, isSample: true, enterprise: { select: { name: true } } },
    orderBy: [{ publishedAt: 'desc' }, { id: 'asc' }],
    take: limit,
  })
}

/** What the pairs that a form has chosen break, before they are kept. */
export async function checkByHand(actor: Actor, id: string, pairIds: string[]) {
  permit(actor, 'assignment.plan')
  const version = found(await db().assignmentVersion.findFirst({ where: { assignmentId: id }, orderBy: { number: 'desc' }, include: shown }))
  const chosen = version.pairs.filter((pair) => pairIds.includes(pair.id))
  return { violations: violationsOf(problemOf(version), chosen), total: Math.round(chosen.reduce((sum, { score }) => sum + score, 0) * 100) / 100, pairs: chosen.length }
}
