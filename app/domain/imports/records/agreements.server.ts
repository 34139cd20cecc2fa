import type { Prisma } from '@prisma-client'
import { db } from '~/platform/db.server'
import { type Desk, noLinks } from './desk'
import { pages } from './pages.server'

const parties = { select: { enterpriseId: true, institutionId: true, expertId: true } } as const

export const agreementDesk: Desk = {
  async *refs() {
    const page = (after: string) => db().agreement.findMany({ where: { id: { gt: after } }, orderBy: { id: 'asc' }, take: 5000, select: { id: true, title: true, number: true, withdrawnAt: true, parties } })
    for await (const { id, title, number, withdrawnAt, parties } of pages(page)) {
      const organisations = parties.flatMap(({ enterpriseId, institutionId }) => enterpriseId ?? institutionId ?? [])
      yield { labels: [title], ref: { id, number, department: null, organisations, withdrawn: withdrawnAt !== null } }
    }
  },

  async stored(tx, ids) {
    const rows = await tx.agreement.findMany({ where: { id: { in: ids } }, include: { parties } })
    return new Map(
      rows.map(({ parties, ...columns }) => [
        columns.id,
        { columns, links: { ...noLinks(), parties: new Set(parties.flatMap(({ enterpriseId, institutionId, expertId }) => enterpriseId ?? institutionId ?? expertId ?? [])) } },
      ]),
    )
  },

  createMany: async (tx, rows) => void (await tx.agreement.createMany({ data: rows as unknown as Prisma.AgreementCreateManyInput[] })),
  update: async (tx, id, columns) => void (await tx.agreement.update({ where: { id }, data: { ...columns, version: { increment: 1 } } })),
  updateMany: async (tx, ids, columns) => void (await tx.agreement.updateMany({ where: { id: { in: ids } }, data: { ...columns, version: { increment: 1 } } })),
  organisationColumns: () => ({}),
  withdrawn: () => ({ withdrawnAt: new Date() }),
  restored: { withdrawnAt: null },
}
