import { writeFileSync } from 'node:fs'
import { runAblations } from './ablations.ts'
import { type Arguments, type ENGINE_NAMES, readArguments } from './arguments.ts'
import { bm25 } from './baseline.ts'
import { calibrate } from './calibration.ts'
import { meilisearch, postgres, type Retrieval } from './engines.ts'
import { runFeedback } from './feedback.ts'
import { BadSet, type JudgedExpert, type JudgedNeed, type JudgedSet, readJudgedSet } from './judged-set.ts'
import { PORTAL_SIZES, runPortals } from './portals.ts'
import { pairing, type Ranker } from './ranker.ts'
import { reliabilityDiagram } from './reliability-diagram.ts'
import { renew } from './renew.ts'
import { ablationReport, aligned, bandsReport, foldsReport, portalsReport, report, type Table, tenthsReport } from './report.ts'
import { type Run, run } from './runner.ts'
import { runFolds } from './tried.ts'

type Start = (experts: JudgedExpert[], needs: JudgedNeed[]) => Promise<Retrieval>

const offline = (ranker: (...set: Parameters<Start>) => Ranker | Promise<Ranker>): Start => async (...set) => ({
  ranker: await ranker(...set),
  close: async () => {},
})
const ENGINES: Record<(typeof ENGINE_NAMES)[number], Start> = {
  pairing: offline(pairing),
  bm25: offline(bm25),
  meilisearch,
  postgres,
}

/** Folds of the calibration where `--folds` names no other number. */
const FOLDS = 5

/** Prints a table as soon as it is there, and keeps it for the page to be written. */
type Tell = (name: string, table: Table) => void

async function main() {
  const asked = readArguments()
  const set = readJudgedSet(asked.folder)
  const tables: Record<string, Table> = {}
  const tell: Tell = (name, table) => {
    tables[name] = table
    process.stdout.write(`${aligned(table)}\n\n`)
  }
  if (asked.feedback === undefined) await measure(set, asked, tell)
  else await measureFeedback(set, asked.feedback, tell)
  if (asked.write) renew(asked.write, tables)
}

async function measure(set: JudgedSet, asked: Arguments, tell: Tell) {
  const { ranker, close } = await ENGINES[asked.engine](set.experts, set.needs)
  const ours = await run(set, ranker).finally(close)
  if (asked.scores) writeFileSync(asked.scores, ours.scores.map(({ need, expert, score }) => `${need}\t${expert}\t${score}\n`).join(''))
  process.stdout.write(`${set.needs.length} needs, ${set.experts.length} experts, ${ours.scores.length} judged pairs\n`)
  tell('figures', report(asked.engine, ours, asked.engine === 'bm25' ? undefined : await run(set, bm25(set.experts))))
  if (asked.calibration) tellCalibration(set, ours, asked, tell)
  if (asked.ablations) tell('ablations', ablationReport(ours, await runAblations(set)))
  if (asked.folds) {
    const { heldOut, chosen } = await runFolds(set, asked.folds, ours)
    tell('folds', foldsReport(ours, heldOut, chosen))
  }
  if (asked.portals) await tellPortals(set, tell)
}

function tellCalibration(set: JudgedSet, ours: Run, { calibration, folds = FOLDS }: Arguments, tell: Tell) {
  const calibrated = calibrate(set, ours, folds)
  tell('bands', bandsReport(calibrated))
  tell('tenths', tenthsReport(calibrated))
  writeFileSync(calibration!, reliabilityDiagram(calibrated))
}

async function tellPortals(set: JudgedSet, tell: Tell) {
  const sizes = []
  for (const size of PORTAL_SIZES.filter((one) => one <= set.needs.length)) sizes.push({ size, runs: await runPortals(set, size) })
  tell('portals', portalsReport(sizes))
}

/** Tells what judging the first K of each need does for the rest: `pairing` as it stands, with weights chosen on other needs, and before. */
async function measureFeedback(set: JudgedSet, judged: number, tell: Tell) {
  const { before, after, crossValidated, chosen } = await runFeedback(set, await pairing(set.experts, set.needs), judged)
  process.stdout.write(`${set.needs.length} needs, the first ${judged} of each judged, the rest ranked again\n`)
  tell('feedback', report('feedback', after, before, 'none'))
  const choices = chosen.map(({ gain, negative }) => `gain ${gain} negative ${negative}`).join(', ')
  tell('feedback, held out', { ...report('cross-validated', crossValidated, before, 'none'), note: `chosen by fold: ${choices}` })
}

main().catch((error: unknown) => {
  const expected = error instanceof BadSet || (error as NodeJS.ErrnoException).code !== undefined
  process.stderr.write(`${expected ? (error as Error).message : (error as Error).stack}\n`)
  process.exitCode = 1
})
