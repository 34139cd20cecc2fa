import { dict } from '@node-rs/jieba/dict'
import { assign, type AssignProblem, buildCorpus, type MatchExpert, type MatchNeed, rankExperts, rankNeeds } from '../search/index.server.ts'

/** Processor time (medians, whatever else the machine does) and memory of pairing over generated records: `npm run bench -- [experts] [works each] [needs]`. */
const [experts = 10_000, works = 5, needs = 5_000] = process.argv.slice(2).map(Number)
const TITLE_WORDS = 8
const TEXT_WORDS = 80

const random = generator(7)
const lexicon = dict.toString().split('\n').map((line) => line.split(' ')[0]!).filter((word) => /^\p{Script=Han}{2,4}$/u.test(word))

/** Log-uniform rank: few words often, many words seldom, as in real texts (Zipf). */
const word = () => lexicon[Math.floor(lexicon.length ** random()) - 1]!
const wordsOf = (count: number) => Array.from({ length: count }, word).join('')

const expertOf = (id: string): MatchExpert => ({
  id,
  name: id,
  works: Array.from({ length: works }, (_, i) => ({ id: `${id}-${i}`, kind: 'paper', title: wordsOf(TITLE_WORDS), text: wordsOf(TEXT_WORDS) })),
  keywords: [word(), word(), word()],
})
const needOf = (id: string): MatchNeed => ({ id, title: wordsOf(TITLE_WORDS), text: wordsOf(TEXT_WORDS) })

const allExperts = Array.from({ length: experts }, (_, i) => expertOf(`e${i}`))
const allNeeds = Array.from({ length: needs }, (_, i) => needOf(`n${i}`))

const before = memory()
const corpus = timed(`build a corpus of ${experts} experts with ${works} works each`, 1, () => buildCorpus(allExperts))
timed('  first ranking, which sets idf and norms', 1, () => rankExperts(corpus, allNeeds[0]!))
process.stdout.write(`  memory beyond the records themselves: ${Math.round(memory() - before)} MB\n`)
timed('experts for one need, with evidence', 20, (i) => rankExperts(corpus, allNeeds[i]!))
timed('one expert changed, then experts for one need', 5, (i) => {
  corpus.replace(expertOf(`e${i}`))
  return rankExperts(corpus, allNeeds[i]!)
})
timed(`needs out of ${needs} for one expert, first time`, 1, () => rankNeeds(corpus, allNeeds, 'e1'))
timed(`needs out of ${needs} for one expert, again`, 3, () => rankNeeds(corpus, allNeeds, 'e2'))

await assigned(groupProblem(needs, experts, 'total'))
await assigned(groupProblem(200, 400, 'spread'))
await assigned(groupProblem(100, 200, 'fairest'))

/** Needs that want one or two, experts who take one to three, a hundred institutions; scores as rankings give them, falling from the first. */
function groupProblem(needs: number, experts: number, mode: AssignProblem['mode']): AssignProblem {
  const expert = () => Math.floor(random() * experts)
  return {
    needs: Array.from({ length: needs }, (_, i) => ({ id: `n${i}`, wanted: 1 + (i % 2) })),
    experts: Array.from({ length: experts }, (_, j) => ({ id: `e${j}`, capacity: 1 + (j % 3), institutionId: `i${j % 100}` })),
    candidates: Array.from({ length: needs }, (_, i) => [...new Set(Array.from({ length: 20 }, expert))].map((j, rank) => ({ needId: `n${i}`, expertId: `e${j}`, score: 95 * 0.95 ** rank * (0.8 + 0.2 * random()) }))).flat(),
    limits: { mustFill: true, perNeedFromInstitution: 1 },
    locked: [],
    forbidden: [],
    mode,
  }
}

/** Solving happens in another thread, so by the clock: on a busy machine longer than on an idle one. */
async function assigned(problem: AssignProblem): Promise<void> {
  const start = performance.now()
  const result = await assign(problem)
  const found = 'pairs' in result ? `${result.status}, ${result.pairs.length} pairs, gap ${(result.gap * 100).toFixed(2)}%` : result.status
  const label = `assign ${problem.needs.length} needs to ${problem.experts.length} experts with 20 candidates each, ${problem.mode}`
  process.stdout.write(`${label}: ${Math.round(performance.now() - start)} ms by the clock (${found})\n`)
}

function timed<T>(label: string, times: number, act: (i: number) => T): T {
  const results: { took: number; value: T }[] = []
  for (let i = 0; i < times; i++) {
    const start = process.cpuUsage()
    const value = act(i)
    results.push({ took: process.cpuUsage(start).user / 1000, value })
  }
  results.sort((a, b) => a.took - b.took)
  const middle = results[Math.floor(results.length / 2)]!
  process.stdout.write(`${label}: ${Math.round(middle.took)} ms\n`)
  return middle.value
}

/** Heap and typed arrays in MB, after a collection where Node was started with --expose-gc. */
function memory() {
  globalThis.gc?.()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return (heapUsed + arrayBuffers) / 2 ** 20
}

function generator(seed: number) {
  let state = seed
  return () => (state = (state * 16807) % 2147483647) / 2147483647
}
