import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { generator } from '../../search/random.ts'

/** How large a made-up set is; `words` is the mean length of an abstract. */
export interface SetSize {
  experts: number
  needs: number
  mostWorks: number
  words: number
}

const WORDS = 60_000
const TOPICS = 150
const TOPIC_WORDS = 400
/** The part of a text that speaks of its topic, and the part that holds sentences together. */
const OF_TOPIC = 0.3
const LITTLE = 0.4
const JUDGED = 50
const LITTLE_WORDS = 'the of and to in a is that for it as with are by this we on be an from which can not or has these our have using'.split(' ')
const SYLLABLES = 'an ar bo cal co de di dis el en er fi ga gra im in ka lo ma me mi mon na ne no o par per po pro ra re ri ro sa se si so sta sy ta te ter ti to tra tri un va ve vi'.split(' ')
const ENDINGS = ['', '', '', 's', 'ing', 'ed', 'ation', 'al', 'ly']

type Random = () => number

/**
 * Writes a judged set of made-up English papers: words by Zipf's law, experts of one to three topics with 1 to `mostWorks` abstracts,
 * needs of one abstract, 50 judged pairs each, graded by whether expert and need have a topic in common. The same size gives the
 * same files.
 */
export async function writeEnglishSet(folder: string, size: SetSize): Promise<void> {
  const random = generator(size.experts)
  const words = Array.from({ length: WORDS }, (_, i) => wordOf(random, i))
  const topics = Array.from({ length: TOPICS }, () => Array.from({ length: TOPIC_WORDS }, () => pick(random, words)))
  const abstract = (topic: number) => textOf(random, words, topics[topic]!, size.words)
  const experts = Array.from({ length: size.experts }, (_, i) => ({ id: `e${i}`, topics: some(1 + below(random, 3), () => below(random, TOPICS)), works: 1 + below(random, size.mostWorks) }))
  const needs = Array.from({ length: size.needs }, (_, i) => ({ id: `n${i}`, topic: i % TOPICS }))
  const judged = needs.flatMap((need) => distinct(JUDGED, () => pick(random, experts)).map((expert) => ({ need: need.id, expert: expert.id, grade: expert.topics.includes(need.topic) ? 1 : 0 })))
  await writeLines(join(folder, 'needs.jsonl'), needs, ({ id, topic }) => ({ id, title: abstract(topic).split(' ').slice(0, 10).join(' '), text: abstract(topic) }))
  await writeLines(join(folder, 'experts.jsonl'), experts, ({ id, topics: own, works }) => ({ id, name: id, text: some(works, () => abstract(pick(random, own))) }))
  await writeLines(join(folder, 'judgements.jsonl'), judged, (row) => row)
}

const below = (random: Random, end: number) => Math.floor(random() * end)
const pick = <T>(random: Random, list: T[]): T => list[below(random, list.length)]!
const some = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make)

function distinct<T>(count: number, make: () => T): T[] {
  const found = new Set<T>()
  for (let i = 0; i < count; i++) found.add(make())
  return [...found]
}

/** Common words are short ones. */
const wordOf = (random: Random, rank: number) => some(2 + Math.floor(Math.log10(1 + rank) / 2) + below(random, 2), () => pick(random, SYLLABLES)).join('') + pick(random, ENDINGS)

function textOf(random: Random, words: string[], topic: string[], mean: number): string {
  const length = Math.round(mean * (0.5 + random()))
  return some(length, () => {
    const kind = random()
    const word = kind < OF_TOPIC ? zipf(random, topic) : kind < OF_TOPIC + LITTLE ? pick(random, LITTLE_WORDS) : zipf(random, words)
    return random() < 0.07 ? `${word}.` : word
  }).join(' ')
}

/** Log-uniform rank: few words often, many words seldom. */
const zipf = (random: Random, words: string[]) => words[Math.floor(words.length ** random()) - 1]!

async function writeLines<T>(path: string, rows: T[], valueOf: (row: T) => unknown): Promise<void> {
  function* lines() {
    for (const row of rows) yield `${JSON.stringify(valueOf(row))}\n`
  }
  await pipeline(Readable.from(lines()), createWriteStream(path))
}
