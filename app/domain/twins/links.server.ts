import type { Prisma } from '@prisma-client'
import type { NamedKind } from '~/domain/records/kinds'
import { linkOf } from '~/domain/records/rows.server'
import type { Tx } from '~/platform/db.server'

type LinkTable = 'Expert' | 'AgreementParty' | 'Need' | 'ExpertConflict' | 'User' | 'Work' | 'Introduction' | 'JoinRequest' | 'Invitation'

/** The tables whose rows belong to a record of each kind. */
const tablesOf: Record<NamedKind, LinkTable[]> = {
  institution: ['Expert', 'AgreementParty'],
  enterprise: ['Need', 'AgreementParty', 'ExpertConflict', 'User', 'JoinRequest', 'Invitation'],
  expert: ['Work', 'Introduction', 'AgreementParty', 'ExpertConflict', 'User', 'JoinRequest', 'Invitation'],
}

/** Rows that would stand twice once both records are one: a party in the same role, a firm to avoid. */
const sameWhen: Record<NamedKind, Partial<Record<LinkTable, string[]>>> = {
  institution: { AgreementParty: ['agreementId', 'role'] },
  enterprise: { AgreementParty: ['agreementId', 'role'], ExpertConflict: ['expertId'] },
  expert: { AgreementParty: ['agreementId', 'role'], ExpertConflict: ['name'] },
}

export interface MovedLinks {
  /** Ids of the rows that now belong to the kept record, by table. */
  rows: Partial<Record<LinkTable, string[]>>
  /** Rows that were taken out since the kept record had the same. */
  parties: Prisma.AgreementPartyUncheckedCreateInput[]
  conflicts: Prisma.ExpertConflictUncheckedCreateInput[]
}

/** Gives the rows that belong to `other` to `kept`. Their `updatedAt` stays: nothing was changed in them. */
export async function moveLinks(tx: Tx, kind: NamedKind, kept: string, other: string): Promise<MovedLinks> {
  const column = linkOf[kind]
  const parties = await takeDoubles<MovedLinks['parties'][0]>(tx, kind, 'AgreementParty', kept, other)
  const conflicts = await takeDoubles<MovedLinks['conflicts'][0]>(tx, kind, 'ExpertConflict', kept, other)
  const rows: MovedLinks['rows'] = {}
  for (const table of tablesOf[kind]) {
    const moved = await tx.$queryRawUnsafe<{ id: string }[]>(`UPDATE "${table}" SET "${column}" = $1 WHERE "${column}" = $2 RETURNING "id"`, kept, other)
    if (moved.length > 0) rows[table] = moved.map(({ id }) => id)
  }
  return { rows, parties, conflicts }
}

async function takeDoubles<T>(tx: Tx, kind: NamedKind, table: 'AgreementParty' | 'ExpertConflict', kept: string, other: string): Promise<T[]> {
  const same = sameWhen[kind][table]
  if (!same) return []
  const column = linkOf[kind]
  const alike = same.map((name) => `twin."${name}" = own."${name}"`).join(' AND ')
  return tx.$queryRawUnsafe<T[]>(
    `DELETE FROM "${table}" own WHERE own."${column}" = $2
       AND EXISTS (SELECT FROM "${table}" twin WHERE twin."${column}" = $1 AND ${alike}) RETURNING own.*`,
    kept,
    other,
  )
}

/** Gives back what `moveLinks` moved, as far as it is still with `kept`. */
export async function returnLinks(tx: Tx, kind: NamedKind, kept: string, other: string, { rows, parties, conflicts }: MovedLinks): Promise<void> {
  const column = linkOf[kind]
  for (const [table, ids] of Object.entries(rows)) {
    await tx.$executeRawUnsafe(`UPDATE "${table}" SET "${column}" = $1 WHERE "${column}" = $2 AND "id" = ANY($3)`, other, kept, ids)
  }
  await tx.agreementParty.createMany({ data: parties })
  await tx.expertConflict.createMany({ data: conflicts })
}

/** How many rows of each table belong to a record. */
export async function countLinks(tx: Tx, kind: NamedKind, id: string): Promise<[table: LinkTable, count: number][]> {
  const counted = tablesOf[kind].map(async (table): Promise<[LinkTable, number]> => {
    const [row] = await tx.$queryRawUnsafe<{ count: bigint }[]>(`SELECT count(*) FROM "${table}" WHERE "${linkOf[kind]}" = $1`, id)
    return [table, Number(row!.count)]
  })
  return Promise.all(counted)
}
