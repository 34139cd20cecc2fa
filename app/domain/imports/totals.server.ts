import type { ImportOutcome } from '@prisma-client'
import { db } from '~/platform/db.server'

export type Totals = Partial<Record<ImportOutcome, number>>

/** Rows of an import by outcome. */
export async function countOutcomes(batchId: string): Promise<Totals> {
  const counts = await db().importRow.groupBy({ by: ['outcome'], where: { batchId }, _count: true })
  return Object.fromEntries(counts.map(({ outcome, _count }) => [outcome, _count]))
}
