import type { Prisma } from '@prisma-client'
import type { Tx } from '~/platform/db.server'

/** The accounts of a firm that can be told something. */
export const peopleOfFirm = (tx: Tx, enterpriseId: string): Promise<string[]> => ids(tx, { enterpriseId })

/** The firm's managers alone. */
export const managersOfFirm = (tx: Tx, enterpriseId: string): Promise<string[]> => ids(tx, { enterpriseId, memberRole: 'manager' })

/** An expert's own account and those of their delegates. */
export const peopleOfExpert = (tx: Tx, expertId: string): Promise<string[]> => ids(tx, { expertId })

/** Everyone at the bureau. */
export const peopleOfBureau = (tx: Tx): Promise<string[]> => ids(tx, { role: { in: ['bureau', 'head', 'administrator'] } })

async function ids(tx: Tx, where: Prisma.UserWhereInput): Promise<string[]> {
  const rows = await tx.user.findMany({ where: { ...where, suspendedAt: null, erasedAt: null }, select: { id: true }, orderBy: { id: 'asc' } })
  return rows.map(({ id }) => id)
}
