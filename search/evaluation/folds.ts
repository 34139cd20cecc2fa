import { generator } from '../random.ts'
import { type Part } from './bootstrap.ts'
import { type JudgedNeed } from './judged-set.ts'
import { partsBy, type Run } from './runner.ts'

const SEED = 20261124

/** Deals the needs out to folds: for each need its fold's number. Needs of one title go together, so that none is measured with what its twin chose. */
export function foldsOf(needs: JudgedNeed[], folds: number): number[] {
  const random = generator(SEED)
  const titles = [...new Set(needs.map(({ title }) => title))].sort().map((title) => ({ title, at: random() }))
  titles.sort((a, b) => a.at - b.at)
  const foldOf = new Map(titles.map(({ title }, i) => [title, i % folds]))
  return needs.map(({ title }) => foldOf.get(title)!)
}

/** Each need measured by the run that did best on the other folds (nDCG@10 less pair-loss), and which that was, fold by fold. */
export function heldOut(tried: Run[], foldOf: number[]): { run: Run; chosen: number[] } {
  const chosen = Array.from({ length: 1 + Math.max(...foldOf) }, (_, fold) => bestOn(tried, (need) => foldOf[need] !== fold))
  const parts = partsBy((name) => foldOf.flatMap((fold, need) => tried[chosen[fold]!]!.parts[name].slice(need, need + 1)))
  return { run: { parts, scores: [] }, chosen }
}

function bestOn(tried: Run[], isTaken: (need: number) => boolean): number {
  const mean = (parts: Part[]) => {
    const taken = parts.filter((_, i) => isTaken(i))
    return taken.reduce((sum, { part }) => sum + part, 0) / taken.reduce((sum, { whole }) => sum + whole, 0)
  }
  const merits = tried.map(({ parts }) => mean(parts['nDCG@10']) - mean(parts['pair-loss']))
  return merits.indexOf(Math.max(...merits))
}
