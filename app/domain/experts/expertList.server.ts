import type { Prisma } from '@prisma-client'
import type { Actor } from '~/domain/actor'
import { type Page, slice, toPage } from '~/domain/paging'
import { inState, mentions } from '~/domain/records/filters.server'
import { db } from '~/platform/db.server'
import type { ExpertFilter } from './experts.schema'

const inList = {
  id: true,
  name: true,
  title: true,
  researchDirections: true,
  isSample: true,
  institution: { select: { id: true, name: true } },
  _count: { select: { works: { where: { state: 'active' } } } },
} satisfies Prisma.ExpertSelect

export type ExpertRow = Prisma.ExpertGetPayload<{ select: typeof inList }>

/** Experts by name: whose name, institution, discipline, direction or keyword is the one asked for, and who would cooperate so and there. */
export async function listExperts(actor: Actor, filter: ExpertFilter): Promise<Page<ExpertRow>> {
  const where = expertsWhere(actor, filter)
  const [rows, total] = await Promise.all([
    db().expert.findMany({ where, select: inList, orderBy: [{ name: 'asc' }, { id: 'asc' }], ...slice(filter.page) }),
    db().expert.count({ where }),
  ])
  return toPage(rows, total, filter.page)
}

/** The condition behind the list, for whoever must export the same experts. */
export const expertsWhere = (actor: Actor, { keyword, institution, mode, region, state }: ExpertFilter): Prisma.ExpertWhereInput => ({
  ...inState(actor, state),
  institutionId: institution,
  cooperationModes: mode && { has: mode },
  AND: [{ OR: about(keyword) }, { OR: region ? [{ regions: { has: region } }, { regions: { isEmpty: true } }] : undefined }],
})

const about = (keyword: string | undefined): Prisma.ExpertWhereInput[] | undefined =>
  keyword
    ? [
        mentions(keyword),
        { institution: mentions(keyword) },
        { disciplines: { has: keyword } },
        { researchDirections: { has: keyword } },
        { keywords: { has: keyword } },
      ]
    : undefined

/** The institutions active experts belong to and the regions they name: the choices of the list's filters. */
export async function expertChoices(): Promise<{ institutions: [id: string, name: string][]; regions: string[] }> {
  const [institutions, regions] = await Promise.all([
    db().institution.findMany({ where: { experts: { some: { state: 'active' } } }, select: { id: true, name: true }, orderBy: { name: 'asc' }, take: 500 }),
    db().$queryRaw<{ region: string }[]>`SELECT DISTINCT unnest("regions") AS region FROM "Expert" WHERE "state" = 'active' ORDER BY region LIMIT 200`,
  ])
  return { institutions: institutions.map(({ id, name }) => [id, name]), regions: regions.map(({ region }) => region) }
}
