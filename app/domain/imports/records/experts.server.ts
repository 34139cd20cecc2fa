import type { Prisma } from '@prisma-client'
import { nameKey } from '~/domain/discovery/names.server'
import { db } from '~/platform/db.server'
import { workKey } from '../values/works'
import type { Desk } from './desk'
import { pages } from './pages.server'

const identity = { id: true, name: true, number: true, department: true, institutionId: true, state: true, aliases: { select: { name: true } } } satisfies Prisma.ExpertSelect

export const expertDesk: Desk = {
  async *refs() {
    const page = (after: string) => db().expert.findMany({ where: { state: { not: 'merged' }, id: { gt: after } }, orderBy: { id: 'asc' }, take: 5000, select: identity })
    for await (const { id, name, number, department, institutionId, state, aliases } of pages(page)) {
      const ref = { id, number, department, organisations: institutionId ? [institutionId] : [], withdrawn: state === 'withdrawn' }
      yield { labels: [name, ...aliases.map((alias) => alias.name)], ref }
    }
  },

  async stored(tx, ids) {
    const works = { where: { state: 'active' }, select: { kind: true, title: true } } as const
    const rows = await tx.expert.findMany({ where: { id: { in: ids } }, include: { works, aliases: { select: { key: true } }, conflicts: { select: { name: true } } } })
    return new Map(
      rows.map(({ works, aliases, conflicts, ...columns }) => [
        columns.id,
        { columns, links: { works: new Set(works.map(workKey)), aliases: new Set(aliases.map(({ key }) => key)), conflicts: new Set(conflicts.map(({ name }) => nameKey(name))), parties: new Set<string>() } },
      ]),
    )
  },

  createMany: async (tx, rows) => void (await tx.expert.createMany({ data: rows as unknown as Prisma.ExpertCreateManyInput[] })),
  update: async (tx, id, columns) => void (await tx.expert.update({ where: { id }, data: { ...columns, version: { increment: 1 } } })),
  updateMany: async (tx, ids, columns) => void (await tx.expert.updateMany({ where: { id: { in: ids } }, data: { ...columns, version: { increment: 1 } } })),
  organisationColumns: ([institution]) => (institution ? { institutionId: institution.id } : {}),
  withdrawn: () => ({ state: 'withdrawn' }),
  restored: { state: 'active' },
}
