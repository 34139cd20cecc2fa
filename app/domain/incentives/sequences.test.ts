import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { today } from '~/domain/calendar'
import { DomainError } from '~/domain/errors'
import { undertakings } from '~/domain/links/undertakings.server'
import { db } from '~/platform/db.server'
import { head, officer } from '@tests/factories/actors'
import { budgetHeadrooms } from './headroom.server'
import { day, entitlementOfRecord, plantBudget, plantFirm, plantPatent, plantPolicy, plantRecognition } from './incentives.fixture'
import { standingStates } from './life'
import { reconcileAll, runEntitlements } from './reconcile.server'
import type { RecordRef } from './records.server'
import { approveEntitlement, checkEntitlement, claimEntitlement, payEntitlement, refuseEntitlement, undoEntitlement } from './steps.server'
import { fenOf, sumOf } from './yuan'

const inForceFrom = day('2026-01-01')

/** Two firms, three recognitions of one kind and two patents, nothing looked at yet, and a budget that suffices for little. */
async function plantWorld() {
  await plantPolicy('2026-01-01')
  const firms = [await plantFirm(), await plantFirm()]
  const recognition = async (firm: number): Promise<RecordRef> => ({ kind: 'recognition', id: (await plantRecognition(firms[firm]!.id, { kind: 'rnd_institution' })).id })
  const patent = async (): Promise<RecordRef> => ({ kind: 'patent', id: (await plantPatent(firms[0]!.id, { implementedOn: null })).id })
  return { firms, records: [await recognition(0), await recognition(0), await recognition(1), await patent(), await patent()], budgetId: (await plantBudget('150000')).id }
}

type World = Awaited<ReturnType<typeof plantWorld>>

interface Step {
  what: keyof typeof steps
  /** Which record, which other one, and how much. */
  at: number
  to: number
  amount: number
}

const update = ({ kind, id }: RecordRef, data: object) => (kind === 'patent' ? db().patent.update({ where: { id }, data }) : db().recognition.update({ where: { id }, data: data }))
const held = async ({ id }: RecordRef) => (await entitlementOfRecord(id))?.id ?? ''
const note = null

const steps = {
  look: (_: World, record: RecordRef) => runEntitlements({ records: [record] }),
  lookAtAll: () => reconcileAll(),
  withdraw: (_: World, record: RecordRef) => update(record, { state: 'withdrawn' }),
  restore: (_: World, record: RecordRef) => update(record, { state: 'active' }),
  unname: (_: World, record: RecordRef) => update(record, { title: null }),
  name: (_: World, record: RecordRef) => update(record, { title: '样例记录' }),
  date: (_: World, { kind, ...record }: RecordRef, { amount }: Step) => update({ kind, ...record }, { [kind === 'patent' ? 'implementedOn' : 'recognisedOn']: new Date(inForceFrom.getTime() + (amount - 3) * 40 * 86_400_000) }),
  level: (_: World, record: RecordRef, { amount }: Step) => (record.kind === 'patent' ? null : update(record, { level: (['national', 'provincial', 'county'] as const)[amount % 3] })),
  move: ({ firms }: World, record: RecordRef, { to }: Step) => update(record, { enterpriseId: firms[to % 2]!.id }),
  link: ({ records }: World, { kind, id }: RecordRef, { to }: Step) => db().recordLink.createMany({ data: [{ fromKind: kind, fromId: id, toKind: records[to]!.kind, toId: records[to]!.id }], skipDuplicates: true }),
  unlink: (_: World, { id }: RecordRef) => db().recordLink.deleteMany({ where: { fromId: id } }),
  claim: async (_: World, record: RecordRef) => claimEntitlement(officer, await held(record), { note }),
  check: async (_: World, record: RecordRef) => checkEntitlement(officer, await held(record), { note }),
  approve: async ({ budgetId }: World, record: RecordRef, { amount }: Step) => approveEntitlement(head, await held(record), { amount: String(amount * 30_000), budgetId, note }),
  approveTwo: async ({ budgetId, records }: World, record: RecordRef, { to }: Step) => {
    const ids = await Promise.all([held(record), held(records[to]!)])
    await Promise.allSettled(ids.map((id) => approveEntitlement(head, id, { amount: '100000', budgetId, note })))
  },
  pay: async (_: World, record: RecordRef, { amount }: Step) => payEntitlement(officer, await held(record), { amount: String(amount * 30_000), paidOn: today() }),
  refuse: async (_: World, record: RecordRef) => refuseEntitlement(officer, await held(record), { reason: '不符' }),
  undo: async (_: World, record: RecordRef) => undoEntitlement(head, await held(record), { reason: '更正' }),
} satisfies Record<string, (world: World, record: RecordRef, step: Step) => unknown>

async function take(world: World, step: Step): Promise<void> {
  try {
    await steps[step.what](world, world.records[step.at]!, step)
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
  }
}

/** What must hold after every step. */
async function expectSound({ records, budgetId }: World): Promise<void> {
  const rows = await db().entitlement.findMany({ where: { recordId: { in: records.map(({ id }) => id) } }, include: { clause: true } })
  for (const { amount, clause, approvedAmount, paidAmount, doubt, raisedOn } of rows) {
    expect(amount.toFixed(2)).toBe(clause.amount.toFixed(2))
    if (!doubt) expect([approvedAmount, paidAmount].every((part) => fenOf(part?.toFixed(2)) <= fenOf(amount.toFixed(2)))).toBe(true)
    expect(paidAmount === null || fenOf(paidAmount.toFixed(2)) <= fenOf(approvedAmount?.toFixed(2))).toBe(true)
    expect(raisedOn >= inForceFrom).toBe(true)
  }
  expect(fenOf((await budgetHeadrooms()).find(({ id }) => id === budgetId)!.free)).toBeGreaterThanOrEqual(0n)
  expect(fenOf(sumOf(rows.map(({ approvedAmount }) => approvedAmount?.toFixed(2) ?? null)))).toBeLessThanOrEqual(fenOf('150000'))
}

/** Once all is looked at: one standing entitlement of a kind for each undertaking at most, but for what was paid before records were linked, and each unpaid one carried by its record. */
async function expectSettled(world: World): Promise<void> {
  await reconcileAll()
  await expectSound(world)
  for (const undertaking of await undertakings(world.records)) {
    const rows = await db().entitlement.findMany({ where: { recordId: { in: undertaking.map(({ id }) => id) }, state: { in: [...standingStates] }, doubt: null } })
    expect(new Set(rows.map(({ trigger }) => trigger)).size).toBe(rows.length)
  }
  const before = await db().stateChange.count()
  await reconcileAll()
  expect(await db().stateChange.count()).toBe(before)
}

const step = fc.record({ what: fc.constantFrom(...(Object.keys(steps) as (keyof typeof steps)[])), at: fc.nat({ max: 4 }), to: fc.nat({ max: 4 }), amount: fc.integer({ min: 1, max: 9 }) })

/** Most random steps would find nothing to work on, so each record is brought somewhere first. */
const far = ['look', 'claim', 'check', 'approve', 'pay'] as const
const start = fc.array(fc.nat({ max: far.length }), { minLength: 5, maxLength: 5 })

describe('whatever happens to records, approvals and payments', () => {
  it('nothing exceeds its clause or its budget, arises twice or before its time', async () => {
    await fc.assert(
      fc.asyncProperty(start, fc.array(step, { maxLength: 25 }), async (starts, all) => {
        const world = await plantWorld()
        for (const [at, reached] of starts.entries()) for (const what of far.slice(0, reached)) await take(world, { what, at, to: 0, amount: 2 })
        for (const each of all) {
          await take(world, each)
          await expectSound(world)
        }
        await expectSettled(world)
      }),
      { numRuns: 8 },
    )
  }, 120_000)
})

describe('the order in which records come', () => {
  it('decides nothing', async () => {
    await plantPolicy()
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }), async (order) => {
        const firm = await plantFirm()
        const days = ['2026-04-01', '2026-02-01', '2026-03-01', '2026-05-01']
        const rows = await Promise.all(days.map((on) => plantRecognition(firm.id, { kind: 'rnd_institution', recognisedOn: day(on) })))
        await db().recordLink.createMany({ data: rows.slice(1).map(({ id }) => ({ fromKind: 'recognition', fromId: rows[0]!.id, toKind: 'recognition', toId: id })) })
        for (const at of order) await runEntitlements({ records: [{ kind: 'recognition', id: rows[at]!.id }] })
        const standing = await db().entitlement.findMany({ where: { enterpriseId: firm.id, state: 'raised' } })
        expect(standing.map(({ recordId }) => recordId)).toEqual([rows[1]!.id])
      }),
      { numRuns: 6 },
    )
  }, 60_000)
})
