import type { Tx } from '~/platform/db.server'
import { sampleAssignment as sample } from '../assignment'
import { sampleId } from './ids'
import { recordCreations } from './write'

export const assignmentId = sampleId('assignment', sample.key)
export const assignmentVersionId = sampleId('assignment', `${sample.key} 1`)

/** A batch of needs that waits for its experts. */
export async function loadAssignments(tx: Tx): Promise<string> {
  const { title, needs, wanted, limits } = sample
  const assignment = { id: assignmentId, title, isSample: true }
  await tx.assignment.create({ data: assignment })
  const ofNeeds = needs.map((key) => ({ id: sampleId('assignment', `${sample.key} 1 ${key}`), needId: sampleId('need', key), wanted }))
  await tx.assignmentVersion.create({ data: { id: assignmentVersionId, assignmentId, number: 1, ...limits, needs: { create: ofNeeds } } })
  await recordCreations(tx, 'assignment', [assignment])
  return `1 assignment of ${needs.length} needs`
}
