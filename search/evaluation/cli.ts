import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { runAblations } from './ablations.ts'
import { bm25 } from './baseline.ts'
import { meilisearch, postgres, type Retrieval } from './engines.ts'
import { runFeedback } from './feedback.ts'
import { BadSet, type JudgedExpert, type JudgedNeed, type JudgedSet, readJudgedSet } from './judged-set.ts'
import { pairing, type Ranker } from './ranker.ts'
import { ablationReport, report } from './report.ts'
import { run } from './runner.ts'

const USAGE = 'npm run search:evaluate -- DIR [--engine pairing|bm25|meilisearch|postgres] [--scores OUT.tsv] [--feedback K] [--ablations]'

type Start = (experts: JudgedExpert[], needs: JudgedNeed[]) => Promise<Retrieval>

const offline = (ranker: (...set: Parameters<Start>) => Ranker | Promise<Ranker>): Start => async (...set) => ({
  ranker: await ranker(...set),
  close: async () => {},
})
const ENGINES: Record<string, Start> = {
  pairing: offline(pairing),
  bm25: offline(bm25),
  meilisearch,
  postgres,
}

async function main() {
  const { values, positionals } = readArguments()
  const [folder] = positionals
  if (!folder || positionals.length > 1 || !Object.hasOwn(ENGINES, values.engine)) throw new BadSet(`usage: ${USAGE}`)
  const set = readJudgedSet(folder)
  if (values.feedback !== undefined) return measureFeedback(set, Number(values.feedback))
  const { ranker, close } = await ENGINES[values.engine]!(set.experts, set.needs)
  const ours = await run(set, ranker).finally(close)
  const baseline = values.engine === 'bm25' ? undefined : await run(set, bm25(set.experts))
  if (values.scores) writeFileSync(values.scores, ours.scores.map(({ need, expert, score }) => `${need}\t${expert}\t${score}\n`).join(''))
  process.stdout.write(`${set.needs.length} needs, ${set.experts.length} experts, ${ours.scores.length} judged pairs\n`)
  process.stdout.write(`${report(values.engine, ours, baseline)}\n`)
  if (values.ablations) process.stdout.write(`\n${ablationReport(ours, await runAblations(set))}\n`)
}

/** Prints what judging the first K of each need does for the rest: `pairing` as it stands, with weights chosen on other needs, and before. */
async function measureFeedback(set: JudgedSet, judged: number) {
  if (!Number.isInteger(judged) || judged < 1) throw new BadSet(`usage: ${USAGE}`)
  const { before, after, crossValidated, chosen } = await runFeedback(set, await pairing(set.experts, set.needs), judged)
  process.stdout.write(`${set.needs.length} needs, the first ${judged} of each judged, the rest ranked again\n`)
  process.stdout.write(`${report('feedback', after, before, 'none')}\n\n${report('cross-validated', crossValidated, before, 'none')}\n`)
  process.stdout.write(`chosen by fold: ${chosen.map(({ gain, negative }) => `gain ${gain} negative ${negative}`).join(', ')}\n`)
}

function readArguments() {
  try {
    const options = { engine: { type: 'string', default: 'pairing' }, scores: { type: 'string' }, feedback: { type: 'string' }, ablations: { type: 'boolean', default: false } } as const
    return parseArgs({ allowPositionals: true, options })
  } catch (error) {
    throw new BadSet(`${(error as Error).message}; usage: ${USAGE}`)
  }
}

main().catch((error: unknown) => {
  const expected = error instanceof BadSet || (error as NodeJS.ErrnoException).code !== undefined
  process.stderr.write(`${expected ? (error as Error).message : (error as Error).stack}\n`)
  process.exitCode = 1
})
