import type { Prisma } from '@prisma-client'
import { assign, type AssignProgress, type AssignResult } from '@search/index.server'
import { db } from '~/platform/db.server'
import { findCandidates } from './candidates.server'
import { forSolving, problemOf } from './problem'

/** Seconds for one run of the solver; the fairest mode makes up to eleven. */
const TIME_LIMIT = 60

/** How often, in ms, a run writes where it is and looks whether it was cancelled. */
const BEAT = 500

/** The job that solves a version. One that was cancelled, or is solved already, is left alone; after a crash it is done anew. */
export async function runVersion({ versionId }: { versionId: string }): Promise<void> {
  const { count } = await db().assignmentVersion.updateMany({ where: { id: versionId, state: { in: ['waiting', 'running', 'failed'] } }, data: { state: 'running' } })
  if (count === 0) return
  try {
    await keepResult(versionId, await solveWatched(versionId))
  } catch (error) {
    await db().assignmentVersion.updateMany({ where: { id: versionId, state: 'running' }, data: { state: 'failed', endedAt: new Date() } })
    throw error
  }
}

async function solveWatched(versionId: string): Promise<AssignResult> {
  const controller = new AbortController()
  let latest: AssignProgress | undefined
  const beat = setInterval(() => {
    stillWanted(versionId, latest).then((wanted) => wanted || controller.abort(), () => undefined)
  }, BEAT)
  try {
    return await assign(await preparedProblem(versionId), { signal: controller.signal, timeLimit: TIME_LIMIT, onProgress: (progress) => (latest = progress) })
  } finally {
    clearInterval(beat)
  }
}

async function preparedProblem(versionId: string) {
  const version = await db().assignmentVersion.findUniqueOrThrow({ where: { id: versionId }, include: { needs: true, _count: { select: { pairs: true } } } })
  if (version._count.pairs === 0) await findCandidates(version)
  return problemOf(await db().assignmentVersion.findUniqueOrThrow({ where: { id: versionId }, include: forSolving }))
}

async function stillWanted(id: string, progress: AssignProgress | undefined): Promise<boolean> {
  const { count } = await db().assignmentVersion.updateMany({ where: { id, state: 'running' }, data: { progress: progress as Prisma.InputJsonObject | undefined } })
  return count > 0
}

const states = { optimal: 'done', feasible: 'done', infeasible: 'infeasible', cancelled: 'cancelled', 'timed-out': 'timed_out' } as const

async function keepResult(id: string, result: AssignResult): Promise<void> {
  await db().$transaction(async (tx) => {
    const { count } = await tx.assignmentVersion.updateMany({ where: { id, state: 'running' }, data: { state: states[result.status], endedAt: new Date(), outcome: outcomeOf(result) as Prisma.InputJsonObject | undefined } })
    if (count === 0 || !('pairs' in result)) return
    for (const { needId, expertId } of result.pairs) await tx.assignmentPair.updateMany({ where: { versionId: id, needId, expertId }, data: { chosen: true } })
  }, { timeout: 30_000 })
}

function outcomeOf(result: AssignResult): object | undefined {
  if (result.status === 'infeasible') return { reasons: result.reasons, relaxations: result.relaxations }
  if (!('pairs' in result)) return undefined
  const { status, total, bound, gap, levels } = result
  return { status, total, bound, gap, levels }
}
