import { bandOf } from '../matching/scale.ts'
import { type Band } from '../matching/types.ts'
import { BAND_RATES } from '../matching/weights.ts'
import { figure, type Interval, interval, type Part } from './bootstrap.ts'
import { foldsOf } from './folds.ts'
import { isotonic, type Observed } from './isotonic.ts'
import { type JudgedSet } from './judged-set.ts'
import { type Run } from './runner.ts'

/** What a rate was expected to be and what was observed, with its 95% interval over needs. */
export interface Rate {
  expected: number
  observed: number
  interval: Interval
  pairs: number
}

export interface Calibration {
  /** Bands as they stand: expected is the rate that the portal states. */
  bands: Record<Band, Rate>
  /** Expected is each band's rate on the other folds. */
  bandsHeldOut: Record<Band, Rate>
  /** Bands that begin where, on the other folds, the isotonic rate reaches TARGETS: expected is their rate there. */
  bandsByRate: Record<Band, Rate>
  /** Tenths of the pairs by score, lowest first: expected is the isotonic rate on the other folds. */
  tenths: Rate[]
  /** The lowest scores from which on the isotonic rate of the whole set is at least each of TARGETS. */
  limits: { rate: number; score: number }[]
}

/** Rates that would make each band twice as good as the one below. */
const TARGETS = [0.1, 0.2, 0.4]
const TENTHS = 10
const BANDS_UPWARDS: Band[] = ['weak', 'some', 'fair', 'strong']

interface Judged extends Observed {
  need: number
  fold: number
  band: Band
}

/** How often pairs of each score were judged at least "fairly strong" (the upper half of the set's grades), and how often that was to be expected from other needs. */
export function calibrate(set: JudgedSet, { scores }: Run, folds: number): Calibration {
  const pairs = judgedPairs(set, scores, folds)
  const needs = set.needs.length
  const elsewhere = Array.from({ length: folds }, (_, fold) => pairs.filter((pair) => pair.fold !== fold))
  const rates = elsewhere.map(isotonic)
  const bandsHeldOut = byBandsOf(({ band }) => band)
  const limits = elsewhere.map(limitsOf)
  const bandsByRate = byBandsOf(({ score }, fold) => BANDS_UPWARDS[limits[fold]!.filter((limit) => score >= limit).length]!)
  const sorted = [...pairs].sort((a, b) => a.score - b.score)
  return {
    bands: byBand((band) => rateOf(pairs.filter((pair) => pair.band === band), needs, () => BAND_RATES[band])),
    bandsHeldOut,
    bandsByRate,
    tenths: Array.from({ length: TENTHS }, (_, i) => sorted.slice((i * sorted.length) / TENTHS, ((i + 1) * sorted.length) / TENTHS))
      .filter((tenth) => tenth.length > 0)
      .map((tenth) => rateOf(tenth, needs, ({ fold, score }) => rates[fold]!(score))),
    limits: limitsOf(pairs).map((score, i) => ({ rate: TARGETS[i]!, score })),
  }

  function byBandsOf(bandOfPair: (pair: Judged, fold: number) => Band): Record<Band, Rate> {
    const expected = elsewhere.map((others, fold) => byBand((band) => mean(others.filter((pair) => bandOfPair(pair, fold) === band).map(({ good }) => Number(good)))))
    return byBand((band) => rateOf(pairs.filter((pair) => bandOfPair(pair, pair.fold) === band), needs, ({ fold }) => expected[fold]![band]))
  }
}

/** The lowest score with each rate of TARGETS, as far as they are reached. */
function limitsOf(pairs: Judged[]): number[] {
  const rateAt = isotonic(pairs)
  const scores = pairs.map(({ score }) => score).sort((a, b) => a - b)
  return TARGETS.map((rate) => scores.find((score) => rateAt(score) >= rate)).filter((score) => score !== undefined)
}

const byBand = <T>(of: (band: Band) => T) => Object.fromEntries(BANDS_UPWARDS.map((band) => [band, of(band)])) as Record<Band, T>

function judgedPairs({ needs, pools }: JudgedSet, scores: Run['scores'], folds: number): Judged[] {
  const number = new Map(needs.map(({ id }, i) => [id, i]))
  const foldOf = foldsOf(needs, folds)
  const highest = Math.max(...[...pools.values()].flatMap((pool) => [...pool.values()]))
  return scores.map(({ need, expert, score }) => ({
    need: number.get(need)!,
    fold: foldOf[number.get(need)!]!,
    score,
    band: bandOf(score),
    good: pools.get(need)!.get(expert)! > highest / 2,
  }))
}

function rateOf(pairs: Judged[], needs: number, expected: (pair: Judged) => number): Rate {
  const parts = Array.from({ length: needs }, (): Part => ({ part: 0, whole: 0 }))
  for (const { need, good } of pairs) {
    parts[need]!.whole++
    if (good) parts[need]!.part++
  }
  return { expected: mean(pairs.map(expected)), observed: figure(parts), interval: interval(parts), pairs: pairs.length }
}

const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
