import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { RECIPE } from '@search/index.server'
import { getCoverage } from '~/domain/coverage/coverage.server'
import { coverageFilter, driftFilter, loadFilter } from '~/domain/coverage/coverage.schema'
import { getDrift } from '~/domain/coverage/drift.server'
import { coverageExperts } from '~/domain/coverage/experts.server'
import { coverageNeeds } from '~/domain/coverage/needs.server'
import { pairingRound } from '~/domain/coverage/snapshots.server'
import { moveExpert } from '~/domain/experts/experts.server'
import { judgementSchema } from '~/domain/feedback/feedback.schema'
import { judgePair } from '~/domain/feedback/judging.server'
import { createWork } from '~/domain/works/works.server'
import { workSchema } from '~/domain/works/works.schema'
import { db } from '~/platform/db.server'
import { memberOf, officer } from '@tests/factories/actors'
import * as made from '@tests/factories/records'
import { freshPile, rememberLook } from './fresh.server'
import { pairDue, pairWhenNew } from './pairing.server'

let firm: { id: string }
let need: { id: string }
let expert: { id: string }

const listed = () => db().suggestion.findMany({ where: { needId: need.id }, orderBy: { rank: 'asc' } })
const expertIds = async () => (await listed()).map(({ expertId }) => expertId)
const due = () => db().pairingDue.count()

beforeAll(async () => {
  firm = await db().enterprise.create({ data: made.enterprise() })
})

beforeEach(async () => {
  for (const table of ['pairingSnapshot', 'needPairing', 'suggestion', 'pairingDue', 'pairingFeedback'] as const) await (db()[table] as { deleteMany: () => Promise<unknown> }).deleteMany()
  await db().need.updateMany({ data: { state: 'withdrawn' } })
  await db().expert.updateMany({ data: { state: 'withdrawn' } })
  need = await db().need.create({ data: made.need(firm.id, { title: '银粉粒度控制', description: '银粉粒度不均，影响银浆印刷。' }) })
  expert = await db().expert.create({ data: made.expert({ researchDirections: [] }) })
  await db().work.create({ data: made.work(expert.id, { title: '电解银粉的粒度控制' }) })
  await db().pairingDue.create({ data: { kind: 'need', recordId: need.id } })
  await pairDue()
})

describe('suggestions', () => {
  it('are kept with rank, score, band and recipe, and nothing stays due', async () => {
    expect(await listed()).toMatchObject([{ expertId: expert.id, rank: 1, recipe: RECIPE }])
    expect(await db().needPairing.findUnique({ where: { needId: need.id } })).toMatchObject({ recipe: RECIPE, bestBand: (await listed())[0]!.band })
    expect(await due()).toBe(0)
  })

  it('take in an expert by a new work, asked for by the very change, and let one go who is withdrawn', async () => {
    const newcomer = await db().expert.create({ data: made.expert({ researchDirections: [] }) })
    await createWork(officer, newcomer.id, workSchema.parse({ kind: 'paper', title: '银粉粒度与形貌控制' }))
    expect(await due()).toBeGreaterThan(0)
    await pairDue()
    expect(await expertIds()).toContain(newcomer.id)
    await moveExpert(officer, newcomer.id, 'withdrawn')
    await pairDue()
    expect(await expertIds()).toEqual([expert.id])
  })

  it('follow what was answered', async () => {
    const [before] = await listed()
    await judgePair(memberOf(firm.id), need.id, judgementSchema.parse({ expert: expert.id, verdict: 'does_not_fit', reason: 'not_ready' }))
    await pairDue()
    expect((await listed())[0]!.score).toBeLessThan(before!.score)
  })

  it('are none for a need that is open no longer', async () => {
    await db().need.update({ where: { id: need.id }, data: { state: 'closed' } })
    await db().pairingDue.create({ data: { kind: 'need', recordId: need.id } })
    await pairDue()
    expect(await listed()).toEqual([])
    expect(await db().needPairing.count({ where: { needId: need.id } })).toBe(0)
  })

  it('are all made anew when the recipe is another, once', async () => {
    await pairWhenNew()
    expect(await due()).toBe(0)
    await db().needPairing.update({ where: { needId: need.id }, data: { recipe: 'older' } })
    await pairWhenNew()
    await pairWhenNew()
    expect(await due()).toBe(1)
    expect(await getCoverage(officer)).toMatchObject({ open: 1, paired: 0 })
    await pairDue()
    expect(await getCoverage(officer)).toMatchObject({ open: 1, paired: 1 })
  })

  it('are news on the firm’s desk until somebody looks', async () => {
    const actor = memberOf(firm.id)
    await db().suggestion.updateMany({ data: { goodSince: new Date() } })
    await db().user.create({ data: { id: actor.userId, name: actor.name, email: `${actor.userId}@example.com`, role: 'enterprise' } })
    expect(await freshPile(actor, new Date())).toMatchObject({ count: 1, items: [{ id: need.id }] })
    await rememberLook(actor, need.id)
    expect((await freshPile(actor, new Date())).count).toBe(0)
    expect((await freshPile(memberOf('other'), new Date())).count).toBe(0)
  })
})

describe('coverage', () => {
  it('counts needs by their best suggestion and experts by their load, and each number is the length of its list', async () => {
    await db().expert.create({ data: made.expert({ researchDirections: ['水稻育种'] }) })
    const lonely = await db().need.create({ data: made.need(firm.id, { title: 'zzz', description: 'qqq' }) })
    await db().pairingDue.create({ data: { kind: 'need', recordId: lonely.id } })
    await pairDue()
    const { bands, loads } = await getCoverage(officer)
    expect(bands.reduce((sum, { needs }) => sum + needs, 0)).toBe(2)
    for (const { band, needs } of bands) expect((await coverageNeeds(officer, coverageFilter(new URLSearchParams({ band })))).total).toBe(needs)
    for (const { load, experts } of loads) expect((await coverageExperts(officer, loadFilter(new URLSearchParams({ load })))).total).toBe(experts)
    expect(bands.find(({ band }) => band === 'none')!.needs).toBe(1)
    expect(loads.map(({ experts }) => experts)).toEqual([1, 1, 0, 0, 0])
  })

  it('is for the bureau alone', async () => {
    for (const ask of [getCoverage(memberOf(firm.id)).catch((error: unknown) => error), coverageNeeds(memberOf(firm.id), coverageFilter(new URLSearchParams())).catch((error: unknown) => error)]) {
      expect(await ask).toMatchObject({ code: 'forbidden' })
    }
  })

  it('keeps a snapshot a day, and tells what changed from one to another', async () => {
    await pairingRound(new Date('2026-03-01T03:00:00Z'))
    await pairingRound(new Date('2026-03-01T04:00:00Z'))
    await pairDue()
    expect(await db().pairingSnapshot.count()).toBe(1)
    const rival = await db().expert.create({ data: made.expert({ researchDirections: ['银粉粒度控制'] }) })
    await db().work.create({ data: made.work(rival.id, { title: '银粉粒度控制，银浆印刷' }) })
    await db().pairingDue.create({ data: { kind: 'need', recordId: need.id } })
    await pairDue()
    await pairingRound(new Date('2026-03-08T03:00:00Z'))
    const drift = await getDrift(officer, driftFilter(new URLSearchParams()))
    expect(drift.counts.find(({ change }) => change === 'first')!.needs).toBe(1)
    expect(drift.list.rows).toMatchObject([{ id: need.id }])
    expect((await getDrift(officer, driftFilter(new URLSearchParams({ change: 'gone' })))).list.rows).toEqual([])
  })
})
