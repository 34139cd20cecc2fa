import { beforeAll, describe, expect, it } from 'vitest'
import { type Actor, visitor } from '~/domain/actor'
import type { FieldErrors } from '~/domain/errors'
import { createWork, getWork, moveWork, updateWork } from '~/domain/works/works.server'
import { workSchema } from '~/domain/works/works.schema'
import { db } from '~/platform/db.server'
import { listExperts } from './expertList.server'
import { expertFilter, expertSchema } from './experts.schema'
import { createExpert, updateExpert } from './experts.server'
import { getExpert } from './reading.server'

const bureau: Actor = { role: 'bureau', userId: 'officer', name: '测试用户', enterpriseId: null, memberRole: null, expertId: null, expertRole: null }
const self = (expertId: string): Actor => ({ role: 'expert', userId: 'self', name: '本人', enterpriseId: null, memberRole: null, expertId, expertRole: 'owner' })

const typed = (fields: Record<string, string>) => expertSchema.parse(fields)
const refusal = (actor: Actor, fields: Record<string, string>) => createExpert(actor, typed(fields)).catch((error: FieldErrors) => error.fields)

beforeAll(async () => {
  await db().institution.create({ data: { id: 'nudt', name: '国防科技大学', kind: 'military_university', aliases: { create: { name: 'NUDT', key: 'nudt' } } } })
  await db().enterprise.create({ data: { id: 'xinda', name: '鑫达银业公司' } })
  await db().referenceInstitution.create({ data: { moeCode: '4143010530', name: '湘潭大学', location: '湘潭市', level: '本科', department: '湖南省' } })
})

describe("an expert's institution", () => {
  it('is found by name or alias, and may be left out', async () => {
    const institutionOf = async (fields: Record<string, string>) => (await getExpert(bureau, await createExpert(bureau, typed({ name: '甲', ...fields })))).expert.institution?.id
    expect(await institutionOf({ institution: '国防科技大学' })).toBe('nudt')
    expect(await institutionOf({ institution: 'ＮＵＤＴ' })).toBe('nudt')
    expect(await institutionOf({})).toBeUndefined()
  })

  it('that is unknown is refused, or made where that was ticked, with the code the ministry lists', async () => {
    expect(await refusal(bureau, { name: '乙', institution: '湘潭大学' })).toEqual({ institution: 'unknownInstitution' })
    await createExpert(bureau, typed({ name: '乙', institution: '湘潭大学', createInstitution: 'on' }))
    expect(await db().institution.findFirst({ where: { name: '湘潭大学' } })).toMatchObject({ moeCode: '4143010530', kind: 'university' })
  })

  it('cannot be made by the expert', async () => {
    const id = await createExpert(bureau, typed({ name: '丙' }))
    const edit = updateExpert(self(id), id, typed({ name: '丙', institution: '新大学', createInstitution: 'on' }))
    await expect(edit.catch((error: FieldErrors) => error.fields)).resolves.toEqual({ institution: 'unknownInstitutionAsk' })
  })
})

describe('an expert', () => {
  it('avoids firms, on record or not, and tells only the bureau', async () => {
    const id = await createExpert(bureau, typed({ name: '丁', conflicts: '鑫达银业公司\n外地某厂', contactPhone: '13900000000' }))
    expect(await getExpert(visitor, id)).toMatchObject({ conflicts: null, contact: null, introductions: null, history: null })
    expect((await getExpert(bureau, id)).conflicts).toEqual([
      expect.objectContaining({ name: '外地某厂', enterpriseId: null }),
      expect.objectContaining({ name: '鑫达银业公司', enterpriseId: 'xinda' }),
    ])
  })

  it('corrects the own profile and no other, and leaves the note alone', async () => {
    const id = await createExpert(bureau, typed({ name: '戊', note: '只在周末有空' }))
    await updateExpert(self(id), id, typed({ name: '戊', researchDirections: '银粉\n银浆', note: '' }))
    expect(await db().expert.findUnique({ where: { id } })).toMatchObject({ researchDirections: ['银粉', '银浆'], note: '只在周末有空' })
    await expect(updateExpert(self('other'), id, typed({ name: '戊' }))).rejects.toThrow('forbidden')
  })

  it('is listed by direction, mode and region; who names no region serves all', async () => {
    const fields = { researchDirections: '铼回收' }
    await createExpert(bureau, expertSchema.parse({ name: '己', ...fields, regions: '湖南省', cooperationModes: ['testing'] }))
    await createExpert(bureau, typed({ name: '庚', ...fields }))
    const names = async (query: string) => (await listExperts(visitor, expertFilter(new URLSearchParams(query)))).rows.map(({ name }) => name).sort()
    expect(await names('keyword=铼回收')).toEqual(['己', '庚'].sort())
    expect(await names('keyword=铼回收&mode=testing')).toEqual(['己'])
    expect(await names('keyword=铼回收&region=湖南省')).toEqual(['己', '庚'].sort())
    expect(await names('keyword=铼回收&region=云南省')).toEqual(['庚'])
  })
})

describe("an expert's work", () => {
  const patent = workSchema.parse({ kind: 'patent', title: '一种提纯方法', trl: '6' })

  it('is added, corrected and taken away by the expert, each step on record', async () => {
    const expert = await createExpert(bureau, typed({ name: '辛' }))
    const id = await createWork(self(expert), expert, patent)
    await updateWork(self(expert), expert, id, { ...patent, trl: 7 })
    await moveWork(self(expert), expert, id, 'withdrawn')
    const { history } = await getWork(self(expert), expert, id)
    expect(history?.map(({ action }) => action)).toEqual(['withdraw', 'edit', 'create'])
    expect(history?.[1]?.changes).toEqual({ trl: [6, 7] })
    expect((await getExpert(visitor, expert)).works).toEqual([])
    await expect(getWork(visitor, expert, id)).rejects.toThrow('not_found')
  })

  it("is nobody else's to add", async () => {
    const expert = await createExpert(bureau, typed({ name: '壬' }))
    await expect(createWork(self('other'), expert, patent)).rejects.toThrow('forbidden')
  })
})
