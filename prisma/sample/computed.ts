import type { SignedInActor } from '~/domain/actor'
import { runVersion } from '~/domain/assignments/run.server'
import { pressPlan } from '~/domain/visit-plans/press.server'
import { db } from '~/platform/db.server'
import { assignmentVersionId } from './load/assignments'
import { sampleId } from './load/ids'
import { silverPlan } from './registers/visitPlans'

const key = 'sample.computed'

/** The demo bureau's officer, in whose name the samples are computed. */
const officer: SignedInActor = { userId: sampleId('user', 'bureau@example.com'), name: '科技局专干（样例）', role: 'bureau', enterpriseId: null, memberRole: null, expertId: null, expertRole: null }

/** Computes, once, what the sample data leaves to the portal's own solvers: an assignment, and whom to invite and which way to go in a plan of a visit. Returns a line for the log, null where it was done before. */
export async function computeSample(): Promise<string | null> {
  if (await db().setting.findUnique({ where: { key } })) return null
  await runVersion({ versionId: assignmentVersionId })
  await computePlan()
  await db().setting.create({ data: { key, value: new Date().toISOString() } })
  return 'an assignment and a plan of a visit computed'
}

/** A plan that somebody has begun to fill, or that an earlier start left half done, is left as it is. */
async function computePlan(): Promise<void> {
  if ((await db().visitPlanVersion.count({ where: { planId: silverPlan } })) !== 1) return
  for (const press of ['invite', 'stops', 'route'] as const) await pressPlan(officer, silverPlan, { press })
}
