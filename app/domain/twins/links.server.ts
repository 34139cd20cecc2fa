import type { Prisma } from '@prisma-client'
import type { NamedKind } from '~/domain/records/kinds'
import { linkOf } from '~/domain/records/rows.server'
import type { Tx } from '~/platform/db.server'
import { type FoldedParty, foldParties, unfoldParties } from './parties.server'

type Account = 'User' | 'JoinRequest' | 'Invitation'
type Register = 'Declaration' | 'Patent' | 'Award' | 'Commissioner' | 'Recognition' | 'Entitlement' | 'VisitStop' | 'VisitGuest' | 'VisitFollowUp' | 'VisitPlanSeat' | 'VisitPlanStop' | 'DockingParticipant' | 'AssignmentExpert' | 'AssignmentPair'
type LinkTable = 'Expert' | 'AgreementParty' | 'Need' | 'ExpertConflict' | 'Work' | 'Introduction' | 'PairingFeedback' | 'ChallengeApplication' | Account | Register

/** The tables whose rows belong to a record of each kind. */
const tablesOf: Record<NamedKind, LinkTable[]> = {
  institution: ['Expert', 'AgreementParty', 'Declaration', 'VisitGuest', 'VisitPlanSeat'],
  enterprise: [
    'Need', 'AgreementParty', 'ExpertConflict', 'User', 'JoinRequest', 'Invitation',
    'Declaration', 'Patent', 'Award', 'Commissioner', 'Recognition', 'Entitlement', 'VisitStop', 'VisitFollowUp', 'VisitPlanStop', 'DockingParticipant',
  ],
  expert: ['Work', 'Introduction', 'PairingFeedback', 'ChallengeApplication', 'AgreementParty', 'ExpertConflict', 'User', 'JoinRequest', 'Invitation', 'Patent', 'VisitGuest', 'VisitPlanSeat', 'DockingParticipant', 'AssignmentExpert', 'AssignmentPair'],
}

type Doubled = 'ExpertConflict' | 'VisitGuest' | 'VisitPlanSeat'

/** Rows of which nothing hangs that would stand twice once both records are one: a firm to avoid, a guest of a visit, a seat of a plan. */
const sameWhen: Record<NamedKind, Partial<Record<Doubled, string>>> = {
  institution: {},
  enterprise: { ExpertConflict: 'expertId' },
  expert: { ExpertConflict: 'name', VisitGuest: 'visitId', VisitPlanSeat: 'planId' },
}

/** Rows that a record has once for each value of a column and of which more hangs than can be taken out: where both records have one, the other keeps its own. */
const onceFor: Partial<Record<LinkTable, string>> = { ChallengeApplication: 'needId' }

export interface MovedLinks {
  /** Ids of the rows that now belong to the kept record, by table. */
  rows: Partial<Record<LinkTable, string[]>>
  /** Rows that were taken out since the kept record had the same. */
  parties: FoldedParty[]
  conflicts: Prisma.ExpertConflictUncheckedCreateInput[]
  /** Absent in merges from before there were visits. */
  guests?: Prisma.VisitGuestUncheckedCreateInput[]
  /** Absent in merges from before there were plans. */
  seats?: Prisma.VisitPlanSeatUncheckedCreateInput[]
}

/** Gives the rows that belong to `other` to `kept`. Their `updatedAt` stays: nothing was changed in them. */
export async function moveLinks(tx: Tx, kind: NamedKind, kept: string, other: string): Promise<MovedLinks> {
  const column = linkOf[kind]
  const parties = await foldParties(tx, kind, kept, other)
  const conflicts = await takeDoubles<Prisma.ExpertConflictUncheckedCreateInput>(tx, kind, 'ExpertConflict', kept, other)
  const guests = await takeDoubles<Prisma.VisitGuestUncheckedCreateInput>(tx, kind, 'VisitGuest', kept, other)
  const seats = await takeDoubles<Prisma.VisitPlanSeatUncheckedCreateInput>(tx, kind, 'VisitPlanSeat', kept, other)
  const rows: MovedLinks['rows'] = {}
  for (const table of tablesOf[kind]) {
    const once = onceFor[table]
    const unlessBoth = once ? `AND NOT EXISTS (SELECT FROM "${table}" twin WHERE twin."${column}" = $1 AND twin."${once}" = own."${once}")` : ''
    const moved = await tx.$queryRawUnsafe<{ id: string }[]>(`UPDATE "${table}" own SET "${column}" = $1 WHERE own."${column}" = $2 ${unlessBoth} RETURNING "id"`, kept, other)
    if (moved.length > 0) rows[table] = moved.map(({ id }) => id)
  }
  return { rows, parties, conflicts, guests, seats }
}

async function takeDoubles<T>(tx: Tx, kind: NamedKind, table: Doubled, kept: string, other: string): Promise<T[]> {
  const same = sameWhen[kind][table]
  if (!same) return []
  const column = linkOf[kind]
  return tx.$queryRawUnsafe<T[]>(
    `DELETE FROM "${table}" own WHERE own."${column}" = $2
       AND EXISTS (SELECT FROM "${table}" twin WHERE twin."${column}" = $1 AND twin."${same}" = own."${same}") RETURNING own.*`,
    kept,
    other,
  )
}

/** Gives back what `moveLinks` moved, as far as it is still with `kept`. */
export async function returnLinks(tx: Tx, kind: NamedKind, kept: string, other: string, { rows, parties, conflicts, guests = [], seats = [] }: MovedLinks): Promise<void> {
  const column = linkOf[kind]
  for (const [table, ids] of Object.entries(rows)) {
    await tx.$executeRawUnsafe(`UPDATE "${table}" SET "${column}" = $1 WHERE "${column}" = $2 AND "id" = ANY($3)`, other, kept, ids)
  }
  await unfoldParties(tx, parties)
  await tx.expertConflict.createMany({ data: conflicts })
  await tx.visitGuest.createMany({ data: guests })
  await tx.visitPlanSeat.createMany({ data: seats })
}

/** How many rows of each table belong to a record. */
export async function countLinks(tx: Tx, kind: NamedKind, id: string): Promise<[table: LinkTable, count: number][]> {
  const counts: [LinkTable, number][] = []
  for (const table of tablesOf[kind]) {
    const [row] = await tx.$queryRawUnsafe<{ count: bigint }[]>(`SELECT count(*) FROM "${table}" WHERE "${linkOf[kind]}" = $1`, id)
    counts.push([table, Number(row!.count)])
  }
  return counts
}
