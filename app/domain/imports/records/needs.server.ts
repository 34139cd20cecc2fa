import type { Prisma } from '@prisma-client'
import { isOneOf, openNeedStates } from '~/domain/facts'
import { db } from '~/platform/db.server'
import { type Columns, type Desk, noLinks } from './desk'
import { pages } from './pages.server'

export const needDesk: Desk = {
  async *refs() {
    const page = (after: string) => db().need.findMany({ where: { id: { gt: after } }, orderBy: { id: 'asc' }, take: 5000, select: { id: true, title: true, number: true, enterpriseId: true, state: true } })
    for await (const { id, title, number, enterpriseId, state } of pages(page))
      yield { labels: [title], ref: { id, number, department: null, organisations: [enterpriseId], withdrawn: state === 'withdrawn' } }
  },

  async stored(tx, ids) {
    const rows = await tx.need.findMany({ where: { id: { in: ids } } })
    return new Map(rows.map((columns) => [columns.id, { columns, links: noLinks() }]))
  },

  createMany: async (tx, rows) => void (await tx.need.createMany({ data: rows.map(published) as unknown as Prisma.NeedCreateManyInput[] })),
  update: async (tx, id, columns) => void (await tx.need.update({ where: { id }, data: { ...published(columns), version: { increment: 1 } } })),
  updateMany: async (tx, ids, columns) => void (await tx.need.updateMany({ where: { id: { in: ids } }, data: { ...columns, version: { increment: 1 } } })),
  organisationColumns: ([enterprise]) => (enterprise ? { enterpriseId: enterprise.id } : {}),
  withdrawn: () => ({ state: 'withdrawn' }),
  restored: { state: 'published' },
}

/** A need that comes into the open is published now. */
const published = <T extends Columns>(columns: T): T => (isOneOf(openNeedStates, String(columns.state)) ? { publishedAt: new Date(), ...columns } : columns)
