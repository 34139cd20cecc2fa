import { describe, expect, it, vi } from 'vitest'
import { addDays, today } from '~/domain/calendar'
import { db } from '~/platform/db.server'
import { officer } from '../agreements.fixture'
import { getAgreement } from '../page.server'
import { plantAgreement, scan, stored } from '../papers.fixture'
import { amendmentSchema, renewalSchema } from './amendments.schema'
import { amendmentToRecord, recordAmendment } from './amendments.server'

vi.setConfig({ testTimeout: 30_000 })

const dayText = (days: number) => addDays(today(), days).toISOString().slice(0, 10)
const agreed = { agreedOn: dayText(-1), reason: '双方商定' }

/** The form as it opens, with something typed into it. */
async function amend(id: string, typed: Record<string, unknown>, reverses: number | null = null) {
  const { values } = await amendmentToRecord(officer, id, { kind: 'amendment', reverses })
  await recordAmendment(officer, id, { kind: 'amendment', terms: amendmentSchema.parse({ ...withoutNulls(values), ...agreed, ...typed }) }, await scan('补充协议.pdf'))
}

async function renew(id: string, endsOn: string) {
  const { values } = await amendmentToRecord(officer, id, { kind: 'renewal', reverses: null })
  await recordAmendment(officer, id, { kind: 'renewal', terms: renewalSchema.parse({ ...withoutNulls(values), ...agreed, endsOn }) }, [])
}

const withoutNulls = (values: object) => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null))

const amendmentsOf = async (id: string) => (await getAgreement(officer, id)).terms!.papers.amendments

describe('an amendment', () => {
  it('changes what was agreed and nothing else, and shows both', async () => {
    const { id } = await plantAgreement('signed', { signed: '2026-01-01', committedAmount: '500000', ipTerms: '共有', endsOn: '2027-01-01', summary: '开发' })
    await amend(id, { committedAmount: '620000', ipTerms: '甲方独有' })
    expect(await stored(id)).toMatchObject({ ipTerms: '甲方独有', summary: '开发', endsOn: new Date('2027-01-01'), state: 'signed' })
    expect(await amendmentsOf(id)).toMatchObject([{ number: 1, kind: 'amendment', changes: { committedAmount: ['500000', '620000'], ipTerms: ['共有', '甲方独有'] }, files: [{ name: '补充协议.pdf' }] }])
  })

  it('is undone by another one, which the form fills in', async () => {
    const { id } = await plantAgreement('active', { place: '永兴', endsOn: '2027-01-01' })
    const before = await stored(id)
    await amend(id, { place: '郴州', endsOn: '2028-01-01' })
    await amend(id, { summary: '另一处' })
    await amend(id, {}, 1)
    const { place, endsOn, summary } = await stored(id)
    expect({ place, endsOn, summary }).toEqual({ place: before.place, endsOn: before.endsOn, summary: '另一处' })
    expect((await amendmentsOf(id)).map(({ number }) => number)).toEqual([3, 2, 1])
  })

  it('must change something, after signing, of the terms as they stand', async () => {
    const { id } = await plantAgreement('signed', { endsOn: '2027-01-01' })
    await expect(amend(id, {})).rejects.toMatchObject({ fields: { '': 'amendmentEmpty' } })
    const { values } = await amendmentToRecord(officer, id, { kind: 'amendment', reverses: null })
    await amend(id, { place: '郴州' })
    const stale = amendmentSchema.parse({ ...withoutNulls(values), ...agreed, place: '长沙' })
    await expect(recordAmendment(officer, id, { kind: 'amendment', terms: stale }, [])).rejects.toMatchObject({ fields: { version: 'stale' } })
    const draft = await plantAgreement('negotiating')
    await expect(amendmentToRecord(officer, draft.id, { kind: 'amendment', reverses: null })).rejects.toMatchObject({ code: 'conflict' })
  })
})

describe('a renewal', () => {
  it('moves the end on, never back, and takes an expired agreement up again', async () => {
    const { id } = await plantAgreement('expired', { endsOn: dayText(-3), summary: '开发' })
    await expect(renew(id, dayText(-4))).rejects.toMatchObject({ fields: { endsOn: 'renewalLater' } })
    await renew(id, dayText(365))
    expect(await stored(id)).toMatchObject({ state: 'active', endsOn: addDays(today(), 365), summary: '开发' })
    expect(await amendmentsOf(id)).toMatchObject([{ kind: 'renewal', changes: { endsOn: [addDays(today(), -3).toISOString(), addDays(today(), 365).toISOString()] } }])
    expect(await db().stateChange.count({ where: { recordId: id, toState: 'active', reason: '双方商定' } })).toBe(1)
  })
})
