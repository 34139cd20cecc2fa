import { createRequire } from 'node:module'
import { Worker } from 'node:worker_threads'
import { type Model, pack, type PackedModel } from './model.ts'

/** What is known of a solution: gap is |bound - objective| / |objective|, bound the best that any solution could reach. */
export interface Solution {
  objective: number
  /** One value per column; whole ones are exact. */
  values: Float64Array
  bound: number
  gap: number
}

/** `optimal`: proven within the wanted gap; `feasible`: the time ended first, the gap says how far it may be from the best; `timed-out`: nothing was found in time. */
export type SolverResult = ({ status: 'optimal' | 'feasible' } & Solution) | { status: 'infeasible' | 'cancelled' | 'timed-out' }

/** Seconds since the start, best objective so far, proven bound and gap, as far as they are known. */
export interface SolverProgress {
  seconds: number
  objective?: number
  bound?: number
  gap?: number
}

export interface SolveOptions {
  /** Cancelling ends the thread at once. */
  signal?: AbortSignal
  /** Seconds; 60 when absent. */
  timeLimit?: number
  /** Relative gap that counts as optimal; 0 (exact) when absent. */
  gap?: number
  onProgress?: (progress: SolverProgress) => void
}

type Answer = SolverResult | { status: 'failed'; reason?: string }

type FromWorker = { progress: SolverProgress } | { result: Answer }

/** How much longer than its limit a solver may take between two looks at the clock, in seconds, before its thread is ended. */
const GRACE = 10

/** A thread that has solved its model waits here for the next one: loading the solver takes longer than most models. */
let idle: Worker | undefined

/** The worker's file, found by its name in package.json since sources and bundle lie in different folders. */
const workerFile = createRequire(import.meta.url).resolve('#solver-worker')

/**
 * Solves the model by HiGHS in a thread of its own. The same model always gives the same solution.
 * Throws when the model is unbounded or not a valid one.
 */
export async function solve(model: Model, { signal, timeLimit = 60, gap = 0, onProgress }: SolveOptions = {}): Promise<SolverResult> {
  if (signal?.aborted) return { status: 'cancelled' }
  const worker = takeWorker()
  const packed = pack(model)
  const answered = outcome(worker, { signal, timeLimit, onProgress })
  worker.postMessage({ model: packed, timeLimit, gap }, buffers(packed))
  const { result, free } = await answered
  if (free) keepWorker(worker)
  else await worker.terminate()
  if (result.status === 'failed') throw new Error(`the model has no optimum: ${result.reason}`)
  return result
}

function takeWorker(): Worker {
  const worker = idle ?? new Worker(workerFile, { execArgv: [] })
  idle = undefined
  worker.ref()
  return worker
}

/** An idle thread keeps no process from ending. */
function keepWorker(worker: Worker): void {
  if (idle) return void worker.terminate()
  idle = worker
  worker.unref()
}

function buffers(packed: PackedModel): ArrayBuffer[] {
  return Object.values(packed).flatMap((value) => (ArrayBuffer.isView(value) ? [value.buffer as ArrayBuffer] : []))
}

/** The answer, and whether the thread is free for another model: not when the answer came from here, while it goes on. */
function outcome(worker: Worker, { signal, timeLimit = 0, onProgress }: SolveOptions) {
  const { promise, resolve, reject } = withResolvers<{ result: Answer; free: boolean }>()
  const cancel = () => resolve({ result: { status: 'cancelled' }, free: false })
  const late = setTimeout(() => resolve({ result: { status: 'timed-out' }, free: false }), (timeLimit + GRACE) * 1000)
  const listen = (message: FromWorker) => ('progress' in message ? onProgress?.(message.progress) : resolve({ result: message.result, free: true }))
  signal?.addEventListener('abort', cancel)
  worker.on('message', listen).on('error', reject)
  return promise.finally(() => {
    clearTimeout(late)
    signal?.removeEventListener('abort', cancel)
    worker.off('message', listen).off('error', reject)
  })
}

function withResolvers<T>() {
  let resolve!: (value: T) => void
  let reject!: (reason: Error) => void
  const promise = new Promise<T>((yes, no) => {
    resolve = yes
    reject = no
  })
  return { promise, resolve, reject }
}
