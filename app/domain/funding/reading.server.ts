import { type agreementForChange, nameOfParty } from '~/domain/agreements/agreements.server'
import { db } from '~/platform/db.server'
import { balanceOf, differenceFrom, sumOf } from './sums'

type Read = Awaited<ReturnType<typeof agreementForChange>>

/** The funding plan of an agreement by party and year, the payments against it, and how it stands to what was committed; for those who may read its terms. */
export async function fundingOf({ id, parties, committedAmount }: Pick<Read, 'id' | 'parties' | 'committedAmount'>) {
  const [planned, paid, files] = await Promise.all([
    db().fundingItem.findMany({ where: { agreementId: id, OR: [{ amount: { gt: 0 } }, { payments: { some: {} } }] }, orderBy: [{ year: 'asc' }, { party: { position: 'asc' } }, { form: 'asc' }] }),
    db().payment.findMany({ where: { agreementId: id }, orderBy: [{ paidOn: 'asc' }, { id: 'asc' }] }),
    db().storedFile.findMany({ where: { agreementId: id, part: 'payment', withdrawnAt: null }, select: { id: true, name: true, partId: true }, orderBy: { createdAt: 'asc' } }),
  ])
  const names = new Map(parties.map((party) => [party.id, nameOfParty(party)]))
  const payments = paid.map(({ amount, partyId, withdrawnAt, recordedById: _, ...payment }) => ({
    ...payment,
    amount: amount.toFixed(2),
    party: names.get(partyId) ?? '',
    withdrawn: withdrawnAt !== null,
    files: files.filter(({ partId }) => partId === payment.id),
  }))
  const items = planned.map(({ amount, partyId, ...item }) => balanceOf({ ...item, amount: amount.toFixed(2), party: names.get(partyId) ?? '' }, payments))
  return {
    items,
    payments,
    totals: {
      planned: sumOf(items.map(({ amount }) => amount)),
      paid: sumOf(payments.filter(({ withdrawn }) => !withdrawn).map(({ amount }) => amount)),
      open: sumOf(items.map(({ open }) => open)),
    },
    difference: differenceFrom(committedAmount?.toFixed(2) ?? null, items.map(({ amount }) => amount)),
  }
}

export type Funding = Awaited<ReturnType<typeof fundingOf>>
