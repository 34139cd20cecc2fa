import type { Prisma } from '@prisma-client'
import type { SignedInActor } from '~/domain/actor'
import { slice, toPage } from '~/domain/paging'
import { permit } from '~/domain/permit.server'
import { openForPairing } from '~/domain/suggestions/pairing.server'
import { db } from '~/platform/db.server'
import type { CoverageFilter } from './coverage.schema'

const lacking = { OR: [{ bestBand: null }, { bestBand: { in: ['some' as const, 'weak' as const] } }] } satisfies Prisma.NeedPairingWhereInput

/** Open needs whose best suggestion lies in a band. */
export const inBand = (band: CoverageFilter['band']): Prisma.NeedWhereInput => {
  if (!band) return {}
  return { pairing: { is: band === 'lacking' ? lacking : { bestBand: band === 'none' ? null : band } } }
}

const needsWhere = ({ keyword, band, field, township, industry }: CoverageFilter): Prisma.NeedWhereInput => ({
  AND: [openForPairing, inBand(band), keyword ? { OR: [{ title: { contains: keyword, mode: 'insensitive' } }, { enterprise: { name: { contains: keyword, mode: 'insensitive' } } }] } : {}],
  field,
  ...(township ? { enterprise: { township } } : {}),
  ...(industry ? { OR: [{ industryCode: { startsWith: industry } }, { industryCode: null, enterprise: { industryCode: { startsWith: industry } } }] } : {}),
})

export const needShown = {
  id: true,
  title: true,
  field: true,
  isSample: true,
  enterprise: { select: { id: true, name: true, township: true } },
  pairing: { select: { bestScore: true, bestBand: true } },
  suggestions: { where: { rank: 1 }, select: { expert: { select: { id: true, name: true } } } },
} satisfies Prisma.NeedSelect

export type NeedRow = Prisma.NeedGetPayload<{ select: typeof needShown }>

/** The worst served first. */
const worstFirst = [{ pairing: { bestScore: { sort: 'asc', nulls: 'first' } } }, { id: 'asc' }] satisfies Prisma.NeedOrderByWithRelationInput[]

/** Open needs by how well they are served, as the filter shows them. */
export async function coverageNeeds(actor: SignedInActor, filter: CoverageFilter) {
  permit(actor, 'coverage.view')
  const where = needsWhere(filter)
  const [rows, total] = await Promise.all([db().need.findMany({ where, select: needShown, orderBy: worstFirst, ...slice(filter.page) }), db().need.count({ where })])
  return toPage(rows, total, filter.page)
}

/** All of the list, for a spreadsheet, in batches. */
export const needsInBatch = (filter: CoverageFilter, after: { take: number; skip?: number; cursor?: { id: string } }) =>
  db().need.findMany({ where: needsWhere(filter), select: needShown, orderBy: { id: 'asc' }, ...after })
