import { STOP_WORDS, forgiven, type ReadQuery } from '../../text/query.ts'
import { isWithin } from '../../text/distance.ts'
import { isHan } from '../../text/segment.ts'
import type { Sql } from '../engine.ts'
import { rarityOf } from '../near.ts'
import { quoteToken } from './tokens.ts'

/** One way in which a word of the query may be met, as a tsquery, and how much of a full match it is worth. */
export interface Way {
  word: number
  query: string
  worth: number
}

/** A query as the search statement takes it. */
export interface Terms {
  ways: (Way & { rarity: number })[]
  /** Any of the words that a document must have one of to be worth scoring; a tsquery. */
  candidates: string
  /** The whole text in order, as a tsquery, and what it adds; null for single words. */
  phrase: string | null
  /** Sum of the words' rarities. */
  whole: number
}

/** A document must meet words worth this share of the whole query; rare words are worth more than frequent ones. */
export const NEEDED_SHARE = 0.3

const worthOf = { exact: 1, begun: 0.6, mistyped: 0.4 }
const mostMistyped = 12

export async function readTerms(sql: Sql, query: ReadQuery): Promise<Terms> {
  const ways = [...query.words.flatMap(spelled), ...(await mistyped(sql, query.words))]
  const counted = await counts(sql, ways.map((way) => way.query))
  const rarities = query.words.map((_, word) => {
    const found = Math.max(0, ...ways.flatMap((way, i) => (way.word === word && way.worth === worthOf.exact ? counted[i]!.found : [])))
    return rarityOf(found, counted[0]!.total)
  })
  const whole = rarities.reduce((sum, rarity) => sum + rarity, 0)
  const needed = deciding(rarities, whole * NEEDED_SHARE)
  return {
    ways: ways.map((way) => ({ ...way, rarity: rarities[way.word]! })),
    candidates: ways.filter((way) => needed.has(way.word)).map((way) => way.query).join(' | '),
    phrase: query.phrase.length > 1 ? query.phrase.map(quoteToken).join(' <-> ') : null,
    whole,
  }
}

export const counts = (sql: Sql, queries: string[]) => sql<{ found: number; total: number }>(countWays, [queries])

/** Rows up to which frequencies are counted: beyond it a word is frequent, whatever the number. */
const countWays = `
  SELECT (SELECT count(*) FROM (SELECT 1 FROM search_document WHERE tokens @@ w.query::tsquery LIMIT 20000) f)::int AS found,
    (SELECT count(*) FROM search_document)::int AS total
  FROM unnest($1::text[]) WITH ORDINALITY AS w(query, place) ORDER BY place`

/** As typed; the last word may still be being typed. */
function spelled(word: string, at: number, all: string[]): Way[] {
  const exact = { word: at, query: quoteToken(word), worth: worthOf.exact }
  return at === all.length - 1 && !STOP_WORDS.includes(word) ? [exact, { word: at, query: `${quoteToken(word)}:*`, worth: worthOf.begun }] : [exact]
}

/** Words of the index that differ from a typed one by the typing errors that are forgiven. */
async function mistyped(sql: Sql, words: string[]): Promise<Way[]> {
  const ways: Way[] = []
  for (const [at, word] of words.entries()) {
    if (isHan(word) || forgiven(word) === 0) continue
    const near = await sql<{ word: string }>(similarWords, [word])
    const variants = near.filter((row) => row.word !== word && isWithin(forgiven(word), word, row.word)).slice(0, mostMistyped)
    ways.push(...variants.map((row) => ({ word: at, query: quoteToken(row.word), worth: worthOf.mistyped })))
  }
  return ways
}

/** Looking through some thousand documents finds every word that is not very rare, and bounds the time of a question. */
const similarWords = `
  SELECT w.word FROM (SELECT latin FROM search_document WHERE $1::text <% latin LIMIT 2000) d, LATERAL unnest(string_to_array(d.latin, ' ')) AS w(word)
  WHERE similarity(w.word, $1::text) > 0.3
  GROUP BY w.word ORDER BY similarity(w.word, $1::text) DESC LIMIT 40`

/** Those left when the most frequent go whose rarities together do not reach what is needed: a match has one of them. */
export function deciding(rarities: number[], needed: number): Set<number> {
  const frequentFirst = rarities.map((rarity, at) => ({ rarity, at })).sort((a, b) => a.rarity - b.rarity)
  let given = 0
  return new Set(frequentFirst.filter(({ rarity }) => (given += rarity) >= needed).map(({ at }) => at))
}
