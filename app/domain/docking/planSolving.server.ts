import { solve } from '@search/index.server'
import { type Placed, type Task } from './plan'
import { type Aim, planModel, withAim } from './planModel'
import { seat } from './planTables'

export type Solved =
  | {
      status: 'solved'
      /** The meetings from the first round to be planned on, without the fixed ones. */
      meetings: Placed[]
      /** False where the time ended before the last aim was proven best. */
      proven: boolean
      /** Relative distance that the worth may have from the best. */
      gap: number
      /** Pairs that must meet and could not be placed. */
      unplaced: { firm: string; expert: string }[]
    }
  | { status: 'cancelled' | 'timed-out' }

/** Seconds for each aim. */
const timeLimit = 20

/** Of large events the worth may stay below the best by this share: an exact proof of the last decimals can take many times as long. */
const gapOfLarge = 0.002
const large = 2000

/** Makes the best timetable: aim after aim, each held at what it reached. `onAim` is told before each. */
export async function solveTask(task: Task, { signal, onAim }: { signal?: AbortSignal; onAim?: (done: number, of: number) => void } = {}): Promise<Solved> {
  const model = planModel(task)
  const held: { aim: Aim; reached: number }[] = []
  let chosen = new Set<number>()
  let [proven, gap] = [true, 0]
  for (const [index, aim] of model.aims.entries()) {
    onAim?.(index, model.aims.length)
    const result = await solve(withAim(model, aim, held), { signal, timeLimit, gap: aim.name === 'value' && model.slots.length > large ? gapOfLarge : 0 })
    if (result.status === 'infeasible') throw new Error('a timetable without meetings is always possible')
    if (!('values' in result)) return { status: result.status }
    held.push({ aim, reached: Math.floor(result.objective + 1e-6) })
    chosen = new Set(model.slots.flatMap((_, column) => (result.values[column]! > 0.5 ? [column] : [])))
    if (result.status !== 'optimal') proven = false
    gap = result.gap
  }
  const meetings = model.slots.filter((_, column) => chosen.has(column)).map(({ pair: { firm, expert, need }, round }) => ({ firm, expert, need, round }))
  return { status: 'solved', meetings: seat(meetings, task), proven, gap, unplaced: unplacedOf(task, meetings) }
}

function unplacedOf({ pairs, fixed }: Task, meetings: { firm: string; expert: string }[]) {
  const placed = new Set([...fixed, ...meetings].map(({ firm, expert }) => `${firm} ${expert}`))
  return pairs.filter(({ locked, firm, expert }) => locked && !placed.has(`${firm} ${expert}`)).map(({ firm, expert }) => ({ firm, expert }))
}
