import * as fc from 'fast-check'
import { officer } from '@tests/factories/actors'
import { enterprise, expert, institution } from '@tests/factories/records'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { FieldErrors } from '~/domain/errors'
import { closeDb, db } from '~/platform/db.server'
import { registerWhere } from './conditions.server'
import { fieldsOf } from './definition'
import { registerBatches, registerColumns } from './export.server'
import { registerFilter } from './filter'
import { registerSchema } from './form.schema'
import { listRegistered, registeredForEditing } from './reading.server'
import { type Typed, typedForm } from './registers.fixture'
import { registerKinds, registers } from './registers'
import { createRegistered, moveRegistered, updateRegistered } from './registers.server'
import { storedRow } from './rows.server'

const names: Record<string, string> = {}

beforeAll(async () => {
  names.enterprise = (await db().enterprise.create({ data: enterprise() })).name
  names.institution = (await db().institution.create({ data: institution() })).name
  names.expert = (await db().expert.create({ data: expert() })).name
})

afterAll(closeDb)

const draws = (kind: (typeof registerKinds)[number], count: number): Typed[] => fc.sample(typedForm(registers[kind], names), { numRuns: count, seed: 20170630 })

describe.each(registerKinds)('the register of %s', (kind) => {
  const definition = registers[kind]
  const ids: string[] = []

  it('keeps whatever its form takes: read back into the form and saved again, nothing changes', async () => {
    for (const typed of draws(kind, 12)) {
      const id = await createRegistered(officer, kind, registerSchema(kind, true).parse(typed))
      ids.push(id)
      const stored = await storedRow(db(), kind, id)
      const { values } = await registeredForEditing(officer, kind, id)
      const sent = Object.fromEntries(Object.entries(values).flatMap(([name, value]) => (value === null ? [] : [[name, String(value)]])))
      await updateRegistered(officer, kind, id, registerSchema(kind, false).parse(sent))
      expect({ ...(await storedRow(db(), kind, id)), version: 0, updatedAt: 0 }, JSON.stringify(typed)).toEqual({ ...stored, version: 0, updatedAt: 0 })
      const last = await db().auditEntry.findFirst({ where: { recordKind: kind, recordId: id }, orderBy: { seq: 'desc' } })
      expect(last).toMatchObject({ action: 'edit', changes: {} })
    }
  })

  it('exports a row for each record of the list, and a column for each field', async () => {
    const rows = []
    for await (const batch of registerBatches(kind, registerWhere(definition, { values: {} }))) rows.push(...batch)
    expect(rows.map(({ id }) => id)).toEqual(expect.arrayContaining(ids))
    expect(rows).toHaveLength(new Set(rows.map(({ id }) => id)).size)
    const columns = registerColumns(kind, (key) => key)
    expect(columns.length).toBeGreaterThan(fieldsOf(definition).length)
    for (const row of rows) for (const { value } of columns) expect(['string', 'number', 'object', 'undefined']).toContain(typeof value(row))
  })

  it('shows what its filters count, sums included', async () => {
    const searches = ['', 'from=2017&to=2017H1', 'to=2100-06-15', 'keyword=样例', 'keyword=%25', 'state=withdrawn', 'from=nonsense&by=nothing&level=none']
    for (const search of searches) {
      const filter = registerFilter(definition, new URLSearchParams(search))
      const { list, totals } = await listRegistered(officer, kind, filter)
      const rows = []
      for await (const batch of registerBatches(kind, registerWhere(definition, filter))) rows.push(...batch)
      expect(list.total, search).toBe(rows.length)
      if (definition.counted) expect(totals.quantity, search).toBe(rows.reduce((sum, row) => sum + (row.quantity as number), 0))
    }
  })

  it('withdraws for a reason and restores, once each', async () => {
    const id = ids[0]!
    await moveRegistered(officer, kind, id, 'withdrawn', '重复登记')
    await expect(moveRegistered(officer, kind, id, 'withdrawn', '重复登记')).rejects.toMatchObject({ code: 'conflict' })
    const shown = async () => (await listRegistered(officer, kind, registerFilter(definition, new URLSearchParams()))).list.total
    const without = await shown()
    await moveRegistered(officer, kind, id, 'active', null)
    expect(await shown()).toBe(without + 1)
    expect(await db().stateChange.findMany({ where: { recordKind: kind, recordId: id }, orderBy: { at: 'asc' }, select: { toState: true, reason: true } })).toEqual([
      { toState: 'active', reason: null },
      { toState: 'withdrawn', reason: '重复登记' },
      { toState: 'active', reason: null },
    ])
  })

  it('refuses a number that another record has, and a form that was opened before the last change', async () => {
    const [typed] = draws(kind, 1)
    const form = (more: Typed) => registerSchema(kind, true).parse({ ...typed, ...more })
    const id = await createRegistered(officer, kind, form({ number: `样例 ${kind} 1` }))
    await expect(createRegistered(officer, kind, form({ number: `样例 ${kind} 1` }))).rejects.toMatchObject({ fields: { number: 'numberTaken' } })
    await expect(updateRegistered(officer, kind, id, { ...form({ number: undefined }), version: 7 })).rejects.toMatchObject({ fields: { version: 'stale' } })
  })

  it('is for the bureau alone', async () => {
    const visitor = { role: 'visitor' } as const
    await expect(listRegistered(visitor, kind, registerFilter(definition, new URLSearchParams()))).rejects.toMatchObject({ code: 'forbidden' })
    expect(() => createRegistered(visitor, kind, {})).toThrow('forbidden')
  })
})

describe('a form', () => {
  const faults = (kind: (typeof registerKinds)[number], typed: Typed) => Object.fromEntries((registerSchema(kind, true).safeParse(typed).error?.issues ?? []).map(({ path, message }) => [path.join('.'), message]))

  it('takes several only without a name', () => {
    expect(faults('patent', { title: '银粉', quantity: '3' })).toEqual({ quantity: 'namedAndCounted' })
    expect(faults('patent', { quantity: '3' })).toEqual({})
    expect(faults('patent', { title: '银粉', quantity: '1' })).toEqual({})
  })

  it('refuses a grant before the application, but lets a coarse date pass that may be later', () => {
    expect(faults('patent', { appliedOn: '2017-03-01', grantedOn: '2017-02' })).toEqual({ grantedOn: 'grantedBeforeApplied' })
    expect(faults('patent', { appliedOn: '2017-03-01', grantedOn: '2017' })).toEqual({})
    expect(faults('patent', { grantedOn: '2016', implementedOn: '2015' })).toEqual({})
  })

  it('refuses an end before the start, a missing field and an amount in words', () => {
    expect(faults('event', { title: '会议', kind: 'meeting', startsOn: '2017-05-17', endsOn: '2017-05-16' })).toEqual({ endsOn: 'endBeforeStart' })
    expect(faults('budget', { title: '科技三项经费', year: '2017' })).toEqual({ amount: 'required' })
    expect(faults('declaration', { level: 'national', soughtAmount: '9亿多' })).toEqual({ soughtAmount: 'yuan' })
    expect(faults('declaration', { level: 'national', soughtQualifier: 'over' })).toEqual({ soughtAmount: 'amountForQualifier' })
  })

  it('asks which record is meant where several bear the name, and takes the one that is chosen', async () => {
    const [one, other] = [await db().enterprise.create({ data: enterprise({ name: '样例同名公司' }) }), await db().enterprise.create({ data: enterprise({ name: '样例同名公司' }) })]
    const form = (enterpriseRef?: string) => registerSchema('patent', true).parse({ enterprise: '样例同名公司', enterpriseRef })
    const refused = await createRegistered(officer, 'patent', form()).catch((error: FieldErrors) => error.fields)
    expect((refused as Record<string, string>).enterprise).toContain(`enterprise:${one.id}`)
    const id = await createRegistered(officer, 'patent', form(`enterprise:${other.id}`))
    expect(await storedRow(db(), 'patent', id)).toMatchObject({ enterpriseId: other.id })
    await expect(createRegistered(officer, 'patent', registerSchema('patent', true).parse({ enterprise: '样例没有的公司' }))).rejects.toBeInstanceOf(FieldErrors)
  })
})

describe('a list of a period', () => {
  it('holds coarse dates only where all of their days lie within, as the report counts', async () => {
    const firm = await db().enterprise.create({ data: enterprise() })
    for (const appliedOn of ['2031', '2031H1', '2031-06', '2031-06-30', '2031-07-01']) await createRegistered(officer, 'patent', registerSchema('patent', true).parse({ enterprise: firm.name, appliedOn }))
    const count = async (search: string) => (await listRegistered(officer, 'patent', registerFilter(registers.patent, new URLSearchParams(`enterprise=${firm.id}&${search}`)))).list.total
    expect(await count('from=2031&to=2031')).toBe(5)
    expect(await count('from=2031H1&to=2031H1')).toBe(3)
    expect(await count('from=2031-06&to=2031-06')).toBe(2)
    expect(await count('to=2031-06-29')).toBe(0)
    expect(await count('by=grantedOn')).toBe(0)
  })
})
