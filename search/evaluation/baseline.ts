import { normalise } from '../text/normalise.ts'
import { type JudgedExpert, type JudgedNeed } from './judged-set.ts'
import { bestFirst, type Ranker, type Scored } from './ranker.ts'

/** Okapi BM25 with the usual constants (Robertson & Zaragoza 2009). */
const K1 = 1.2
const B = 0.75
/** The need's title is asked this many times, its text once. */
const TITLE_TIMES = 3

/** Who has a bigram, and how much one place of it in a query is worth for each, idf left out. */
interface Postings {
  experts: number[]
  values: number[]
}

/** The line to beat: BM25 over character bigrams, asked with the need's title three times and its text. */
export function bm25(experts: JudgedExpert[]): Ranker {
  const postings = new Map<number, Postings>()
  const lengths = experts.map(({ text }, expert) => addDocument(postings, expert, countBigrams(text)))
  const meanLength = lengths.reduce((sum, length) => sum + length, 0) / lengths.length
  for (const { experts: owners, values } of postings.values()) {
    values.forEach((count, i) => (values[i] = (count * (K1 + 1)) / (count + K1 * (1 - B + (B * lengths[owners[i]!]!) / meanLength))))
  }
  return async ({ title, text }: JudgedNeed): Promise<Scored[]> => {
    const scores = new Float64Array(experts.length)
    for (const [bigram, times] of countBigrams([...Array<string>(TITLE_TIMES).fill(title), text])) {
      const { experts: owners, values } = postings.get(bigram) ?? { experts: [], values: [] }
      const weight = times * Math.log(1 + (experts.length - owners.length + 0.5) / (owners.length + 0.5))
      for (let i = 0; i < owners.length; i++) scores[owners[i]!]! += weight * values[i]!
    }
    return bestFirst(experts.map(({ id }, i) => ({ expertId: id, score: scores[i]! })))
  }
}

function addDocument(postings: Map<number, Postings>, expert: number, bigrams: Map<number, number>) {
  let length = 0
  for (const [bigram, count] of bigrams) {
    length += count
    let found = postings.get(bigram)
    if (!found) postings.set(bigram, (found = { experts: [], values: [] }))
    found.experts.push(expert)
    found.values.push(count)
  }
  return length
}

/** Pairs of ASCII characters are counted in an array, which is far quicker than in a map: whole libraries of English are read. */
const ASCII = 128
const asciiCounts = new Uint32Array(ASCII * ASCII)

function countBigrams(texts: string[]) {
  const counts = new Map<number, number>()
  for (const text of texts) countText(normalise(text).replace(/\s+/g, ''), counts)
  for (let bigram = 0; bigram < asciiCounts.length; bigram++) {
    if (asciiCounts[bigram]! > 0) counts.set((bigram >> 7) * FIRST + (bigram & 127), asciiCounts[bigram]!)
  }
  asciiCounts.fill(0)
  return counts
}

const FIRST = 0x200000

function countText(text: string, counts: Map<number, number>) {
  let before = -1
  for (let at = 0; at < text.length; at++) {
    const character = text.codePointAt(at)!
    if (character > 0xffff) at++
    if (before >= 0 && before < ASCII && character < ASCII) asciiCounts[(before << 7) | character]!++
    else if (before >= 0) counts.set(before * FIRST + character, (counts.get(before * FIRST + character) ?? 0) + 1)
    before = character
  }
}
