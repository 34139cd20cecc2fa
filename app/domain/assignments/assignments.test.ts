import { expect, test } from 'vitest'
import { plantPair } from '~/domain/introductions/introductions.fixture'
import { db } from '~/platform/db.server'
import { memberOf, officer } from '@tests/factories/actors'
import * as made from '@tests/factories/records'
import { type NewAssignment } from './assignments.schema'
import { cancel, chooseByHand, createAssignment, relax, solveAgain } from './assignments.server'
import { startIntroductions } from './introductions.server'
import { runVersion } from './run.server'
import { checkByHand, getAssignment } from './view.server'

const limits: Omit<NewAssignment, 'needs'> = { title: '银冶炼一批', wanted: 1, mode: 'total', leastBand: 'weak', mustFill: true, perNeedMost: null, inAllMost: null, usualRoom: null }

/** Two needs of one firm about the same matter, and two experts of it who can take one each. */
async function plantBatch() {
  const pair = await plantPair({ need: { title: '铅阳极泥回收银', description: '从铅阳极泥中高效回收银' }, expert: { capacity: 1 } })
  const other = await db().expert.create({ data: made.expert({ capacity: 1 }) })
  for (const id of [pair.professor.id, other.id]) await db().work.create({ data: made.work(id, { title: '铅阳极泥中银的高效回收工艺' }) })
  const second = await db().need.create({ data: made.need(pair.firm.id, { title: '铅阳极泥脱铜回收银', description: '从铅阳极泥中脱铜并回收银' }) })
  return { ...pair, other, needs: [pair.need.id, second.id], experts: new Set([pair.professor.id, other.id]) }
}

async function solved(id: string) {
  const { id: versionId } = await db().assignmentVersion.findFirstOrThrow({ where: { assignmentId: id }, orderBy: { number: 'desc' } })
  await runVersion({ versionId })
  return getAssignment(officer, id)
}

const chosenOf = ({ pairs }: Awaited<ReturnType<typeof getAssignment>>) => pairs.filter(({ chosen }) => chosen)

test('a batch is solved, a pair ruled out, and every version stays', async () => {
  const { needs, other } = await plantBatch()
  const id = await createAssignment(officer, { ...limits, needs })
  const first = await solved(id)
  expect(first).toMatchObject({ version: { state: 'done', number: 1, outcome: { status: 'optimal', gap: 0 } }, violations: [] })
  expect(new Set(chosenOf(first).map(({ expertId }) => expertId)).size).toBe(2)

  const theirs = first.pairs.find(({ expertId, conflicted }) => expertId === other.id && !conflicted)!
  await solveAgain(officer, id, { marks: { [`${theirs.needId} ${theirs.expertId}`]: 'forbidden' } })
  const second = await solved(id)
  expect(second.version).toMatchObject({ state: 'done', number: 2 })
  expect(chosenOf(second).some(({ needId, expertId }) => needId === theirs.needId && expertId === theirs.expertId)).toBe(false)
  expect(chosenOf(await getAssignment(officer, id, 1))).toHaveLength(2)
})

test('an expert who must stay away is never taken; the shortage is explained and one press relaxes it', async () => {
  const { needs, firm, experts } = await plantBatch()
  for (const expertId of experts) await db().expertConflict.create({ data: { expertId, enterpriseId: firm.id, name: firm.name } })
  const id = await createAssignment(officer, { ...limits, needs, wanted: 5, usualRoom: 0, leastBand: 'strong' })
  const page = await solved(id)
  expect(page.version.state).toBe('infeasible')
  expect(page.version.outcome).toMatchObject({ reasons: expect.arrayContaining([expect.objectContaining({ kind: 'few_candidates', needId: needs[0], wanted: 5 })]) })
  await relax(officer, id, 0)
  const after = await solved(id)
  expect(after.version).toMatchObject({ number: 2, state: 'done' })
  expect(chosenOf(after).filter(({ expertId }) => experts.has(expertId))).toEqual([])
})

test('pairs chosen by hand are checked before and after they are kept', async () => {
  const { needs, professor } = await plantBatch()
  const id = await createAssignment(officer, { ...limits, needs })
  const page = await solved(id)
  const both = page.pairs.filter(({ expertId }) => expertId === professor.id).map((pair) => pair.id)
  expect(await checkByHand(officer, id, both)).toMatchObject({ pairs: 2, violations: [{ kind: 'capacity', expertId: professor.id, taken: 2, most: 1 }] })
  await chooseByHand(officer, id, both)
  expect(await getAssignment(officer, id)).toMatchObject({ version: { number: 2, byHand: true, state: 'done' }, violations: [{ kind: 'capacity' }] })
})

test('introductions start from chosen pairs, once; what cannot start says why', async () => {
  const { needs, officer: person } = await plantBatch()
  const id = await createAssignment(person, { ...limits, needs })
  const pairs = chosenOf(await solved(id))
  await db().need.update({ where: { id: needs[1] }, data: { state: 'closed' } })
  const outcome = await startIntroductions(person, id, { pairs: pairs.map((pair) => pair.id), message: '请双方一谈。' })
  expect(outcome).toMatchObject({ started: 1, refused: [{ reason: 'introduction_needClosed' }] })
  const left = await startIntroductions(person, id, { pairs: pairs.map((pair) => pair.id), message: '请双方一谈。' })
  expect(left).toMatchObject({ started: 0 })
  expect(await db().introduction.count({ where: { needId: { in: needs } } })).toBe(1)
})

test('a cancelled version is not solved, and another can follow', async () => {
  const { needs } = await plantBatch()
  const id = await createAssignment(officer, { ...limits, needs })
  await expect(solveAgain(officer, id, {})).rejects.toThrow('conflict')
  await cancel(officer, id)
  expect((await solved(id)).version.state).toBe('cancelled')
  await solveAgain(officer, id, { mode: 'fairest' })
  expect((await solved(id)).version).toMatchObject({ number: 2, mode: 'fairest', state: 'done' })
})

test('only the bureau sees and plans assignments, and only open needs take part', async () => {
  const { needs, firm } = await plantBatch()
  const id = await createAssignment(officer, { ...limits, needs })
  await expect(getAssignment(memberOf(firm.id), id)).rejects.toThrow('forbidden')
  await db().need.updateMany({ where: { id: { in: needs } }, data: { state: 'closed' } })
  await expect(createAssignment(officer, { ...limits, needs })).rejects.toMatchObject({ fields: { needs: 'required' } })
})
