import { partsOf } from '../../text/grams.ts'
import type { ReadQuery } from '../../text/query.ts'
import type { SearchQuery, Sql } from '../engine.ts'
import { FEW, NEAR_SHARE, rarityOf } from '../near.ts'
import { readers } from '../request.ts'
import { nearStatement } from './statements.ts'
import { counts, deciding } from './terms.ts'
import { gramToken } from './tokens.ts'

/** Scores of the documents that share most with the question, by id. */
export async function nearOnes(sql: Sql, { audiences, kinds }: SearchQuery, read: ReadQuery): Promise<Record<string, number>> {
  const asked = partsOf(read).map(({ grams, worth }) => ({ query: grams.map(gramToken).join(' & '), worth }))
  if (!asked.length) return {}
  const counted = await counts(sql, asked.map(({ query }) => query))
  const parts = asked.map(({ query, worth }, i) => ({ query, worth: worth * rarityOf(counted[i]!.found, counted[i]!.total) }))
  const needed = NEAR_SHARE * parts.reduce((sum, { worth }) => sum + worth, 0)
  const decisive = deciding(parts.map(({ worth }) => worth), needed)
  const any = parts.filter((_, i) => decisive.has(i)).map(({ query }) => query).join(' | ')
  const rows = await sql<{ id: string; score: number }>(nearStatement, [readers(audiences), kinds?.length ? kinds : null, JSON.stringify(parts), any, needed, FEW])
  return Object.fromEntries(rows.map(({ id, score }) => [id, score]))
}
