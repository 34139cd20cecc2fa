import type { Prisma } from '@prisma-client'
import { nameOfParty } from '~/domain/agreements/agreements.server'
import { db } from '~/platform/db.server'
import { balanceOf, fen } from './sums'

const named = { select: { name: true } }

/** The day by which a year's money must be there: its last. */
export const fundingDay = (year: number): Date => new Date(Date.UTC(year, 11, 31))

/** Rows of funding plans that are not wholly paid, of agreements that fit, due by the end of years up to the day's. */
export async function openFunding({ agreement, dueBy, dueFrom }: { agreement: Prisma.AgreementWhereInput; dueBy: Date; dueFrom?: Date }) {
  const lastYear = fundingDay(dueBy.getUTCFullYear()) <= dueBy ? dueBy.getUTCFullYear() : dueBy.getUTCFullYear() - 1
  const rows = await db().fundingItem.findMany({
    where: { agreement, year: { gte: dueFrom?.getUTCFullYear(), lte: lastYear }, amount: { gt: 0 } },
    include: {
      payments: { where: { withdrawnAt: null } },
      party: { select: { enterpriseId: true, expertId: true, enterprise: named, institution: named, expert: named } },
      agreement: { select: { title: true } },
    },
    orderBy: { id: 'asc' },
  })
  return rows
    .map(({ id, agreementId, agreement, party, year, form, amount, payments }) => {
      const paid = payments.map((payment) => ({ fundingItemId: payment.fundingItemId, amount: payment.amount.toFixed(2), withdrawn: false }))
      const { open } = balanceOf({ id, year, amount: amount.toFixed(2) }, paid)
      return { id, agreementId, agreement: agreement.title, party, name: nameOfParty(party), year, form, open, dueOn: fundingDay(year) }
    })
    .filter(({ open }) => fen(open) > 0n)
}
