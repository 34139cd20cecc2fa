import { beforeAll, describe, expect, it } from 'vitest'
import { type Actor, visitor } from '~/domain/actor'
import { FieldErrors } from '~/domain/errors'
import { db } from '~/platform/db.server'
import { asExpert, memberOf, officer } from '@tests/factories/actors'
import * as made from '@tests/factories/records'
import { institutionFilter, institutionSchema } from './institutions.schema'
import { createInstitution, getInstitution, institutionForEditing, listInstitutions, moveInstitution, updateInstitution } from './institutions.server'

const formOf = (fields: Record<string, unknown>) => institutionSchema.parse({ kind: 'university', ...fields })
const faultsOf = (work: Promise<unknown>) => work.then(() => ({}), (error) => (error instanceof FieldErrors ? error.fields : Promise.reject(error)))
const outsiders: Actor[] = [visitor, memberOf('firm'), asExpert('expert')]

const names = async (search: string, actor: Actor = officer) => (await listInstitutions(actor, institutionFilter(new URLSearchParams(search)))).rows.map(({ name }) => name)

let id: string

beforeAll(async () => {
  id = await createInstitution(officer, formOf({ name: '样例矿冶大学', nameEn: 'Sample University of Mining', aliases: '矿大\n礦冶大學', note: '联系人老张', moeCode: '4143099999' }))
})

describe('an institution', () => {
  it('is found in the list by part of its name, its English name or an alias in any script', async () => {
    for (const keyword of ['矿冶', 'university OF mining', '礦大', '矿冶大学', '%E7%9F%BF%20%E5%A4%A7']) expect(await names(`keyword=${keyword}`), keyword).toEqual(['样例矿冶大学'])
    for (const keyword of ['%25', '_', '\\', '冶矿']) expect(await names(`keyword=${encodeURIComponent(decodeURIComponent(keyword))}`), keyword).toEqual([])
  })

  it('keeps the bureau’s note and its history for the bureau', async () => {
    expect(await getInstitution(officer, id)).toMatchObject({ institution: { note: '联系人老张' }, history: [{ action: 'create' }], may: { edit: true, withdraw: true, restore: false } })
    for (const actor of outsiders) {
      const shown = await getInstitution(actor, id)
      expect(shown).toMatchObject({ history: null, may: { edit: false, withdraw: false, restore: false } })
      expect(JSON.stringify(shown)).not.toContain('老张')
    }
  })

  it('shares neither name nor code with another', async () => {
    expect(await faultsOf(createInstitution(officer, formOf({ name: '样例矿冶大学', moeCode: '4143099999' })))).toEqual({ name: 'taken', moeCode: 'numberTaken' })
  })

  it('is the bureau’s to write, correct and withdraw', async () => {
    const refusal = { code: 'forbidden' }
    for (const actor of outsiders) {
      await expect((async () => createInstitution(actor, formOf({ name: '外人大学' })))()).rejects.toMatchObject(refusal)
      await expect(updateInstitution(actor, id, formOf({ name: '外人大学' }))).rejects.toMatchObject(refusal)
      await expect(moveInstitution(actor, id, 'withdrawn')).rejects.toMatchObject(refusal)
      await expect(institutionForEditing(actor, id)).rejects.toMatchObject(refusal)
    }
  })

  it('is saved once where two save the same version, and each sees what changed', async () => {
    const own = await createInstitution(officer, formOf({ name: '并发大学', aliases: '甲' }))
    const save = (name: string) => faultsOf(updateInstitution(officer, own, formOf({ name, aliases: '乙', version: 1 })))
    const outcomes = await Promise.all([save('并发大学一'), save('并发大学二'), save('并发大学三')])
    expect(outcomes.filter((faults) => 'version' in faults)).toHaveLength(2)
    const { history, institution } = await getInstitution(officer, own)
    expect(history).toMatchObject([{ action: 'edit', changes: { name: ['并发大学', institution.name], aliases: [['甲'], ['乙']] } }, { action: 'create' }])
  })

  it('sent back as its form was filled changes nothing', async () => {
    const { aliases, ...values } = await institutionForEditing(officer, id)
    const form = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null))
    await updateInstitution(officer, id, formOf({ ...form, aliases: aliases.join('\n') }))
    expect((await getInstitution(officer, id)).history![0]).toMatchObject({ action: 'edit', changes: {} })
  })

  it('withdrawn is seen and listed by the bureau alone, and can be brought back once', async () => {
    const own = await db().institution.create({ data: made.institution({ name: '撤回大学' }) })
    await moveInstitution(officer, own.id, 'withdrawn', '重复')
    expect(await names('keyword=撤回大学')).toEqual([])
    expect(await names('keyword=撤回大学&state=withdrawn')).toEqual(['撤回大学'])
    for (const actor of outsiders) {
      expect(await names('keyword=撤回大学&state=withdrawn', actor)).toEqual([])
      await expect(getInstitution(actor, own.id)).rejects.toMatchObject({ code: 'not_found' })
    }
    const restored = await Promise.allSettled([moveInstitution(officer, own.id, 'active'), moveInstitution(officer, own.id, 'active')])
    expect(restored.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await names('keyword=撤回大学')).toEqual(['撤回大学'])
  })
})
