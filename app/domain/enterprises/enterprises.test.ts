import { beforeAll, describe, expect, it } from 'vitest'
import { type Actor, visitor } from '~/domain/actor'
import { FieldErrors } from '~/domain/errors'
import { db } from '~/platform/db.server'
import * as make from '@tests/factories/records'
import { listEnterprises } from './enterpriseList.server'
import { enterpriseFilter, enterpriseSchema } from './enterprises.schema'
import { createEnterprise, enterpriseForEditing, getEnterprise, moveEnterprise, updateEnterprise } from './enterprises.server'

const bureau: Actor = { role: 'bureau', userId: 'officer', name: '测试用户', enterpriseId: null, memberRole: null, expertId: null, expertRole: null }
const memberOf = (enterpriseId: string): Actor => ({ role: 'enterprise', userId: 'member', name: '本厂人员', enterpriseId, memberRole: 'manager', expertId: null, expertRole: null })

const typed = (fields: Record<string, string>) => enterpriseSchema.parse(fields)
const listed = async (actor: Actor, query: string) => (await listEnterprises(actor, enterpriseFilter(new URLSearchParams(query)))).rows.map(({ name }) => name)

beforeAll(async () => {
  await db().industry.createMany({ data: [{ code: '32', name: '有色金属冶炼', level: 2 }, { code: '322', name: '贵金属冶炼', level: 3, parentCode: '32' }, { code: '3222', name: '银冶炼', level: 4, parentCode: '322' }], skipDuplicates: true })
  await db().region.createMany({ data: [{ code: '431023', name: '永兴县', level: 3 }], skipDuplicates: true })
})

describe('an enterprise', () => {
  it('is filed under the industry and county that were typed as code, name or both', async () => {
    const ids = [
      await createEnterprise(bureau, typed({ name: '甲银业', industryCode: '3222', regionCode: '永兴县' })),
      await createEnterprise(bureau, typed({ name: '乙银业', industryCode: '3222 银冶炼', regionCode: '431023 永兴县' })),
      await createEnterprise(bureau, typed({ name: '丙银业', industryCode: '银冶炼', regionCode: '431023' })),
    ]
    for (const id of ids) expect(await db().enterprise.findUnique({ where: { id } })).toMatchObject({ industryCode: '3222', regionCode: '431023' })
    expect((await getEnterprise(visitor, ids[0]!)).industry).toBe('有色金属冶炼 › 贵金属冶炼 › 银冶炼')
    expect(await listed(visitor, 'industry=32')).toEqual(expect.arrayContaining(['甲银业', '乙银业', '丙银业']))
  })

  it('of an unknown industry, or a name that is taken, is refused beside the field', async () => {
    await createEnterprise(bureau, typed({ name: '丁银业' }))
    const refused = (fields: Record<string, string>) => createEnterprise(bureau, typed(fields)).catch((error: FieldErrors) => error.fields)
    expect(await refused({ name: '戊银业', industryCode: '造梦业' })).toEqual({ industryCode: 'unknownCode' })
    expect(await refused({ name: '丁银业' })).toEqual({ name: 'taken' })
  })

  it('takes coordinates in degrees, both or none', async () => {
    expect(enterpriseSchema.safeParse({ name: '丑银业', latitude: '91', longitude: '113' }).error?.issues.map(({ path }) => path)).toEqual([['latitude']])
    const half = typed({ name: '丑银业', latitude: '26.12' })
    expect(await createEnterprise(bureau, half).catch((error: FieldErrors) => error.fields)).toEqual({ longitude: 'required' })
    const id = await createEnterprise(bureau, typed({ name: '丑银业', latitude: '26.12', longitude: '113.05' }))
    expect((await enterpriseForEditing(bureau, id)).values).toMatchObject({ latitude: 26.12, longitude: 113.05 })
  })

  it('is made once, however many make it in the same instant, and the others are told beside the field', async () => {
    const outcomes = await Promise.all(Array.from({ length: 4 }, () => createEnterprise(bureau, typed({ name: '同时银业', number: 'E-同时' })).then(() => 'made', (error: FieldErrors) => error.fields)))
    expect(outcomes.filter((outcome) => outcome === 'made')).toHaveLength(1)
    expect(outcomes.filter((outcome) => outcome !== 'made')).toEqual(Array(3).fill({ name: 'taken', number: 'numberTaken' }))
  })

  it('shows its contact and note to whom they are for', async () => {
    const id = await createEnterprise(bureau, typed({ name: '己银业', contactPhone: '0735-5520000', note: '账期长' }))
    expect(await getEnterprise(visitor, id)).toMatchObject({ contact: null, history: null, enterprise: { note: null } })
    expect(await getEnterprise(bureau, id)).toMatchObject({ contact: null, mayViewContact: true, enterprise: { note: '账期长' } })
    const own = await getEnterprise(memberOf(id), id)
    expect(own).toMatchObject({ contact: { contactPhone: '0735-5520000' }, enterprise: { note: null } })
    expect(JSON.stringify(own.history)).not.toContain('账期长')
  })

  it('is corrected by its own members, who cannot touch the note', async () => {
    const id = await createEnterprise(bureau, typed({ name: '庚银业', note: '账期长', number: 'Q-7' }))
    expect((await enterpriseForEditing(memberOf(id), id)).values).not.toHaveProperty('note')
    await updateEnterprise(memberOf(id), id, typed({ name: '庚银业', aliases: '庚银', note: '改了', number: 'X' }))
    expect(await db().enterprise.findUnique({ where: { id }, include: { aliases: true } })).toMatchObject({ note: '账期长', number: 'Q-7', aliases: [{ name: '庚银' }] })
    await expect(updateEnterprise(memberOf('other'), id, typed({ name: '庚银业' }))).rejects.toThrow('forbidden')
  })

  it('that somebody else saved meanwhile is not overwritten', async () => {
    const id = await createEnterprise(bureau, typed({ name: '辛银业' }))
    await updateEnterprise(bureau, id, typed({ name: '辛银业', township: '太和镇', version: '1' }))
    await expect(updateEnterprise(bureau, id, typed({ name: '辛银业', version: '1' }))).rejects.toThrow(FieldErrors)
  })

  it('goes and comes back, and only the bureau finds it meanwhile', async () => {
    const id = await createEnterprise(bureau, typed({ name: '壬银业' }))
    await moveEnterprise(bureau, id, 'withdrawn')
    await expect(getEnterprise(visitor, id)).rejects.toThrow('not_found')
    expect(await listed(visitor, 'keyword=壬银业&state=withdrawn')).toEqual([])
    expect(await listed(bureau, 'keyword=壬银业&state=withdrawn')).toEqual(['壬银业'])
    await moveEnterprise(bureau, id, 'active')
    expect(await listed(visitor, 'keyword=壬银')).toEqual(['壬银业'])
  })

  it('shows only the needs that may be seen under its name', async () => {
    const { id } = await db().enterprise.create({ data: make.enterprise() })
    await db().need.createMany({ data: [make.need(id, { title: '公开' }), make.need(id, { title: '隐名', hideEnterprise: true }), make.need(id, { title: '草稿', state: 'draft' })] })
    const titles = async (actor: Actor) => (await getEnterprise(actor, id)).needs.map(({ title }) => title).sort()
    expect(await titles(visitor)).toEqual(['公开'])
    expect(await titles(memberOf(id))).toEqual(['公开', '草稿', '隐名'].sort())
  })
})
