import type { Prisma } from '@prisma-client'
import type { Actor } from '~/domain/actor'
import { type Page, slice, toPage } from '~/domain/paging'
import { inState, mentions } from '~/domain/records/filters.server'
import { classificationLabels } from '~/domain/reference/classifications.server'
import { needsWithVisibleFirm } from '~/domain/visibility.server'
import { db } from '~/platform/db.server'
import type { EnterpriseFilter } from './enterprises.schema'

export interface EnterpriseRow {
  id: string
  name: string
  township: string | null
  industry: string | null
  isSample: boolean
  /** Needs that the reader may see under the firm's name. */
  needs: number
}

/** Enterprises whose name or alias contains the keyword, of an industry and township, by name. */
export async function listEnterprises(actor: Actor, filter: EnterpriseFilter): Promise<Page<EnterpriseRow>> {
  const where = enterprisesWhere(actor, filter)
  const select = {
    id: true,
    name: true,
    township: true,
    industryCode: true,
    isSample: true,
    _count: { select: { needs: { where: needsWithVisibleFirm(actor) } } },
  } satisfies Prisma.EnterpriseSelect
  const [rows, total] = await Promise.all([
    db().enterprise.findMany({ where, select, orderBy: [{ name: 'asc' }, { id: 'asc' }], ...slice(filter.page) }),
    db().enterprise.count({ where }),
  ])
  const industries = await classificationLabels('industry', rows.map((row) => row.industryCode))
  const listed = rows.map(({ _count, industryCode, ...row }) => ({ ...row, industry: industries[industryCode ?? ''] ?? industryCode, needs: _count.needs }))
  return toPage(listed, total, filter.page)
}

/** The condition behind the list, for whoever must export the same enterprises. */
export const enterprisesWhere = (actor: Actor, { keyword, industry, township, state }: EnterpriseFilter): Prisma.EnterpriseWhereInput => ({
  ...inState(actor, state),
  ...mentions(keyword),
  industryCode: industry && { startsWith: industry },
  township,
})

/** The divisions of industry and the townships that active enterprises are in: the choices of the list's filters. */
export async function enterpriseChoices(): Promise<{ industries: [code: string, label: string][]; townships: string[] }> {
  const active = { state: 'active' } as const
  const [codes, townships] = await Promise.all([
    db().enterprise.groupBy({ by: ['industryCode'], where: { ...active, industryCode: { not: null } } }),
    db().enterprise.groupBy({ by: ['township'], where: { ...active, township: { not: null } }, orderBy: { township: 'asc' }, take: 200 }),
  ])
  const divisions = await classificationLabels('industry', [...new Set(codes.map(({ industryCode }) => industryCode!.slice(0, 2)))])
  return {
    industries: Object.entries(divisions).sort(([a], [b]) => (a < b ? -1 : 1)),
    townships: townships.map(({ township }) => township!),
  }
}
