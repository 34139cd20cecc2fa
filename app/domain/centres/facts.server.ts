import type { Prisma } from '@prisma-client'
import { runningStates } from '~/domain/agreements/life'
import { isOneOf } from '~/domain/facts'
import { type Health, health, type HealthFacts } from './health'

/** What to select (or spread into a larger select) so that `healthOf` can be asked of the row. */
export const healthSelect = {
  id: true,
  mode: true,
  centreName: true,
  state: true,
  startsOn: true,
  endsOn: true,
  noticeOn: true,
  milestones: { select: { id: true, kind: true, title: true, dueOn: true, doneOn: true, state: true }, orderBy: [{ dueOn: { sort: 'asc', nulls: 'last' } }, { position: 'asc' }] },
  progressReports: { select: { dueOn: true, state: true } },
  fundingItems: { select: { year: true, amount: true } },
  payments: { where: { withdrawnAt: null }, select: { amount: true } },
  amendments: { where: { kind: 'renewal' }, select: { agreedOn: true } },
  signatures: { where: { withdrawnAt: null }, select: { id: true, partyId: true } },
  files: { where: { part: 'seal', withdrawnAt: null }, select: { partId: true } },
  parties: { select: { id: true, role: true, enterpriseId: true, institutionId: true, expertId: true } },
} satisfies Prisma.AgreementSelect

type Row = Prisma.AgreementGetPayload<{ select: typeof healthSelect }>

/** How a signed agreement fares; null before it is signed and after its end. */
export const healthOf = (row: Row, today: Date): Health | null => (isOneOf(runningStates, row.state) ? health(factsOf(row, today), today) : null)

const factsOf = (row: Row, today: Date): HealthFacts => ({
  id: row.id,
  reports: row.mode === 'joint_centre' || row.centreName !== null,
  startsOn: row.startsOn,
  endsOn: row.endsOn,
  noticeOn: row.noticeOn,
  renewed: row.amendments.some(({ agreedOn }) => row.endsOn !== null && agreedOn <= today && agreedOn >= yearBefore(row.endsOn)),
  milestones: row.milestones,
  progress: row.progressReports,
  funding: row.fundingItems.map(({ year, amount }) => ({ year, amount: amount.toNumber() })),
  payments: row.payments.map(({ amount }) => ({ amount: amount.toNumber() })),
  unsealed: unsealed(row),
})

/** A renewal agreed on in the last year of the term is about that end, where it did not move the end itself. */
const yearBefore = (day: Date) => new Date(Date.UTC(day.getUTCFullYear() - 1, day.getUTCMonth(), day.getUTCDate()))

/** Firms and institutions among the parties whose seal is not there as a scan; experts and witnesses need none. */
function unsealed({ parties, signatures, files }: Row): number {
  const scanned = new Set(files.map(({ partId }) => partId))
  const sealed = new Set(signatures.filter(({ id }) => scanned.has(id)).map(({ partyId }) => partyId))
  return parties.filter(({ id, role, expertId }) => role !== 'witness' && !expertId && !sealed.has(id)).length
}
