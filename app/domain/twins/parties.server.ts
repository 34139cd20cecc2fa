import type { Prisma } from '@prisma-client'
import { DomainError } from '~/domain/errors'
import type { NamedKind } from '~/domain/records/kinds'
import { linkOf } from '~/domain/records/rows.server'
import type { Tx } from '~/platform/db.server'

/** What hangs on a party of an agreement: seals, money, duties. */
const hanging = ['Signature', 'FundingItem', 'Payment', 'Milestone', 'ProgressReport'] as const

/** Rows of which a party has one each: by year and form, by half-year. */
const oneEach: [table: (typeof hanging)[number], same: string[]][] = [
  ['FundingItem', ['year', 'form']],
  ['ProgressReport', ['periodFrom']],
]

/** A party that was folded into another of the same agreement, with the rows that went along. */
export type FoldedParty = Prisma.AgreementPartyUncheckedCreateInput & {
  /** Absent in merges of the time when nothing hung on parties. */
  into?: string
  hung?: Partial<Record<(typeof hanging)[number], string[]>>
}

/**
 * Folds the parties that would stand twice in one role of an agreement: what hangs on them goes to the party that stays.
 * Throws `conflict` where both have money planned for one year or a report of one half-year, since only a person can add those up.
 */
export async function foldParties(tx: Tx, kind: NamedKind, kept: string, other: string): Promise<FoldedParty[]> {
  const folded: FoldedParty[] = []
  for (const { id, into } of await doublesOf(tx, kind, kept, other)) {
    await refuseClash(tx, id, into)
    const hung: FoldedParty['hung'] = {}
    for (const table of hanging) {
      const moved = await tx.$queryRawUnsafe<{ id: string }[]>(`UPDATE "${table}" SET "partyId" = $1 WHERE "partyId" = $2 RETURNING "id"`, into, id)
      if (moved.length > 0) hung[table] = moved.map((one) => one.id)
    }
    folded.push({ ...(await tx.agreementParty.delete({ where: { id } })), into, hung })
  }
  return folded
}

/** Each party of `other` whose agreement has `kept` in the same role, with the first such party. */
const doublesOf = (tx: Tx, kind: NamedKind, kept: string, other: string) =>
  tx.$queryRawUnsafe<{ id: string; into: string }[]>(
    `SELECT own."id", (array_agg(twin."id" ORDER BY twin."position", twin."id"))[1] AS "into" FROM "AgreementParty" own
       JOIN "AgreementParty" twin ON twin."agreementId" = own."agreementId" AND twin."role" = own."role" AND twin."${linkOf[kind]}" = $1
     WHERE own."${linkOf[kind]}" = $2 GROUP BY own."id" ORDER BY own."id"`,
    kept,
    other,
  )

async function refuseClash(tx: Tx, own: string, twin: string): Promise<void> {
  for (const [table, columns] of oneEach) {
    const same = columns.map((column) => `a."${column}" = b."${column}"`).join(' AND ')
    const clashes = await tx.$queryRawUnsafe<unknown[]>(`SELECT 1 FROM "${table}" a JOIN "${table}" b ON ${same} WHERE a."partyId" = $1 AND b."partyId" = $2 LIMIT 1`, own, twin)
    if (clashes.length > 0) throw new DomainError('conflict', 'twinPartiesClash')
  }
}

/** Brings folded parties back, with what hung on them as far as it is still where it went. */
export async function unfoldParties(tx: Tx, folded: FoldedParty[]): Promise<void> {
  for (const { into, hung = {}, ...row } of folded) {
    await tx.agreementParty.create({ data: row })
    for (const [table, ids] of Object.entries(hung)) {
      await tx.$executeRawUnsafe(`UPDATE "${table}" SET "partyId" = $1 WHERE "partyId" = $2 AND "id" = ANY($3)`, row.id, into, ids)
    }
  }
}
