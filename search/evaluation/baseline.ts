import { normalise } from '../text/normalise.ts'
import { type JudgedExpert, type JudgedNeed } from './judged-set.ts'
import { bestFirst, type Ranker, type Scored } from './ranker.ts'

/** Okapi BM25 with the usual constants (Robertson & Zaragoza 2009). */
const K1 = 1.2
const B = 0.75
/** The need's title is asked this many times, its text once. */
const TITLE_TIMES = 3

interface Posting {
  expert: number
  count: number
}

/** The line to beat: BM25 over character bigrams, asked with the need's title three times and its text. */
export function bm25(experts: JudgedExpert[]): Ranker {
  const postings = new Map<string, Posting[]>()
  const lengths = experts.map(({ text }, expert) => addDocument(postings, expert, countBigrams(text)))
  const meanLength = lengths.reduce((sum, length) => sum + length, 0) / lengths.length
  return async ({ title, text }: JudgedNeed): Promise<Scored[]> => {
    const scores = new Float64Array(experts.length)
    for (const [bigram, times] of countBigrams([...Array<string>(TITLE_TIMES).fill(title), text])) {
      const found = postings.get(bigram) ?? []
      const idf = Math.log(1 + (experts.length - found.length + 0.5) / (found.length + 0.5))
      for (const { expert, count } of found) {
        const damped = (count * (K1 + 1)) / (count + K1 * (1 - B + (B * lengths[expert]!) / meanLength))
        scores[expert]! += times * idf * damped
      }
    }
    return bestFirst(experts.map(({ id }, i) => ({ expertId: id, score: scores[i]! })))
  }
}

function addDocument(postings: Map<string, Posting[]>, expert: number, bigrams: Map<string, number>) {
  let length = 0
  for (const [bigram, count] of bigrams) {
    length += count
    const found = postings.get(bigram)
    if (found) found.push({ expert, count })
    else postings.set(bigram, [{ expert, count }])
  }
  return length
}

function countBigrams(texts: string[]) {
  const counts = new Map<string, number>()
  for (const text of texts) {
    const characters = [...normalise(text).replace(/\s+/g, '')]
    for (let i = 1; i < characters.length; i++) {
      const bigram = characters[i - 1]! + characters[i]!
      counts.set(bigram, (counts.get(bigram) ?? 0) + 1)
    }
  }
  return counts
}
