import type { Prisma } from '@prisma-client'
import type { SignedInActor } from '~/domain/actor'
import { slice, toPage } from '~/domain/paging'
import { permit } from '~/domain/permit.server'
import { db } from '~/platform/db.server'
import { type Load, type LoadFilter, loads } from './coverage.schema'

const boundsOf: Record<Load, [number, number]> = { '0': [0, 0], '1-2': [1, 2], '3-5': [3, 5], '6-10': [6, 10], '11+': [11, Infinity] }

/** For how many open needs each expert is suggested; who is for none is not in it. */
const suggestedFor = async (): Promise<Map<string, number>> => {
  const rows = await db().suggestion.groupBy({ by: ['expertId'], _count: true })
  return new Map(rows.map(({ expertId, _count }) => [expertId, _count]))
}

async function expertsWhere({ keyword, load }: LoadFilter): Promise<Prisma.ExpertWhereInput> {
  const named = keyword ? { OR: [{ name: { contains: keyword, mode: 'insensitive' as const } }, { institution: { name: { contains: keyword, mode: 'insensitive' as const } } }] } : {}
  return { AND: [{ state: 'active' }, named, await loadedWith(load)] }
}

async function loadedWith(load: Load | undefined): Promise<Prisma.ExpertWhereInput> {
  if (!load) return {}
  if (load === '0') return { suggestions: { none: {} } }
  const [least, most] = boundsOf[load]
  return { id: { in: [...(await suggestedFor())].filter(([, count]) => count >= least && count <= most).map(([id]) => id) } }
}

export const expertShown = {
  id: true,
  name: true,
  isSample: true,
  researchDirections: true,
  institution: { select: { name: true } },
  _count: { select: { suggestions: true, works: { where: { state: 'active' } } } },
  suggestions: { orderBy: { score: 'desc' }, take: 1, select: { score: true, band: true, need: { select: { id: true, title: true } } } },
} satisfies Prisma.ExpertSelect

export type ExpertRow = Prisma.ExpertGetPayload<{ select: typeof expertShown }>

const busiestFirst = [{ suggestions: { _count: 'desc' } }, { name: 'asc' }, { id: 'asc' }] satisfies Prisma.ExpertOrderByWithRelationInput[]

/** Active experts by how many open needs they are suggested for, as the filter shows them. */
export async function coverageExperts(actor: SignedInActor, filter: LoadFilter) {
  permit(actor, 'coverage.view')
  const where = await expertsWhere(filter)
  const [rows, total] = await Promise.all([db().expert.findMany({ where, select: expertShown, orderBy: busiestFirst, ...slice(filter.page) }), db().expert.count({ where })])
  return toPage(rows, total, filter.page)
}

/** How many active experts are suggested how often. */
export async function expertLoads(): Promise<{ load: Load; experts: number }[]> {
  const [active, counts] = await Promise.all([db().expert.count({ where: { state: 'active' } }), suggestedFor()])
  return loads.map((load) => {
    const [least, most] = boundsOf[load]
    const experts = load === '0' ? Math.max(0, active - counts.size) : [...counts.values()].filter((count) => count >= least && count <= most).length
    return { load, experts }
  })
}

/** All of the list, for a spreadsheet, in batches. */
export const expertsInBatch = async (filter: LoadFilter, after: { take: number; skip?: number; cursor?: { id: string } }) =>
  db().expert.findMany({ where: await expertsWhere(filter), select: expertShown, orderBy: { id: 'asc' }, ...after })
