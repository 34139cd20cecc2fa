import { beforeAll, describe, expect, it } from 'vitest'
import { type Actor, visitor } from '~/domain/actor'
import { updateAgreement } from '~/domain/agreements/agreements.server'
import { agreementSchema } from '~/domain/agreements/agreements.schema'
import { moveExpert } from '~/domain/experts/experts.server'
import { mergeRecords } from '~/domain/twins/merge.server'
import { createWork } from '~/domain/works/works.server'
import { workSchema } from '~/domain/works/works.schema'
import { db } from '~/platform/db.server'
import { asExpert, memberOf, officer } from '@tests/factories/actors'
import * as made from '@tests/factories/records'
import { expertsForNeed, needsForExpert } from './pairings.server'

const topic = '银电解液净化除铜'

/** An expert on the topic, with enough works not to be marked for having few. */
async function plantExpert(overrides: Parameters<typeof made.expert>[0] = {}) {
  const expert = await db().expert.create({ data: made.expert(overrides) })
  await db().work.createMany({ data: ['水解沉淀', '旋流电积', '离子交换'].map((way) => made.work(expert.id, { title: `${way}用于${topic}`, abstract: `以${way}脱除电解液中的铜，获国家发明奖。` })) })
  return expert
}

async function plantNeed(overrides: Parameters<typeof made.need>[1] = {}, firm: Parameters<typeof made.enterprise>[0] = {}) {
  const enterprise = await db().enterprise.create({ data: made.enterprise(firm) })
  const need = await db().need.create({ data: made.need(enterprise.id, { title: topic, description: '电解液铜升高，需要在线脱除。', ...overrides }) })
  return { enterprise, need }
}

const pairOf = async (needId: string, expertId: string, actor: Actor = officer) =>
  (await expertsForNeed(actor, needId, 1000)).pairings.find((pairing) => pairing.expertId === expertId)

const factorsOf = async (needId: string, expertId: string) => {
  const pairing = await pairOf(needId, expertId)
  return Object.fromEntries(pairing!.factors.map(({ name, values }) => [name, values]))
}

/** As if all that is there had been known for a day: whatever is noticed from now on is noticed by its change. */
async function settle() {
  await pairOf((await plantNeed()).need.id, 'nobody')
  for (const table of ['Expert', 'Work', 'Introduction', 'Agreement', 'Institution', 'Enterprise', 'Need'])
    await db().$executeRawUnsafe(`UPDATE "${table}" SET "updatedAt" = "updatedAt" - interval '1 day'`)
}

beforeAll(async () => {
  await db().region.createMany({ data: [{ code: '43', name: '湖南省', level: 1 }, { code: '4310', name: '郴州市', level: 2 }, { code: '431003', name: '苏仙区', level: 3 }] })
})

describe('a pairing', () => {
  it('has the same score and reasons from either side', async () => {
    const expert = await plantExpert()
    const { need, enterprise } = await plantNeed()
    await db().introduction.create({ data: { needId: need.id, expertId: expert.id, state: 'ended' } })
    const forward = await pairOf(need.id, expert.id, memberOf(enterprise.id))
    const { pairings } = await needsForExpert(asExpert(expert.id), expert.id, 1000)
    const back = pairings.find(({ needId }) => needId === need.id)!
    const { expert: _, start: request, ...known } = forward!
    const { need: __, start: offer, ...same } = back
    expect(same).toEqual(known)
    expect([request, offer]).toEqual(['request', 'offer'])
    expect(known.score).toBeGreaterThan(0)
  })

  it('shows evidence whose pieces put together are the work’s own title, with something marked on both sides', async () => {
    const expert = await plantExpert()
    const { need } = await plantNeed()
    const titles = (await db().work.findMany({ where: { expertId: expert.id } })).map(({ title }) => title)
    const { evidence } = (await pairOf(need.id, expert.id))!
    expect(evidence.length).toBeGreaterThan(0)
    for (const { source, sourceText, need: side, type } of evidence) {
      if (type === 'work') expect(titles).toContain(source.map(({ text }) => text).join(''))
      expect(side.some(({ phrases }) => phrases.length > 0)).toBe(true)
      expect([...source, ...sourceText].some(({ phrases }) => phrases.length > 0)).toBe(true)
    }
  })

  it('is for those whose need or profile it is, and for the bureau', async () => {
    const expert = await plantExpert()
    const { need, enterprise } = await plantNeed()
    for (const actor of [officer, memberOf(enterprise.id)]) await expertsForNeed(actor, need.id)
    for (const actor of [visitor, memberOf('other'), asExpert(expert.id)]) await expect(expertsForNeed(actor, need.id)).rejects.toMatchObject({ code: 'not_found' })
    for (const actor of [officer, asExpert(expert.id)]) await needsForExpert(actor, expert.id)
    for (const actor of [visitor, memberOf(enterprise.id), asExpert('other')]) await expect(needsForExpert(actor, expert.id)).rejects.toMatchObject({ code: 'not_found' })
    for (const ask of [expertsForNeed, needsForExpert]) await expect(ask(officer, 'unknown')).rejects.toMatchObject({ code: 'not_found' })
  })

  it('offers an expert only open needs that they may see', async () => {
    const expert = await plantExpert()
    const shown = await plantNeed({ disclosure: 'signed_in' })
    const kept = [await plantNeed({ disclosure: 'matched' }), await plantNeed({ state: 'draft' }), await plantNeed({ state: 'closed' })]
    const offered = (await needsForExpert(asExpert(expert.id), expert.id, 1000)).pairings.map(({ needId }) => needId)
    expect(offered).toContain(shown.need.id)
    for (const { need } of kept) expect(offered).not.toContain(need.id)
  })
})

describe('what counts beside the texts', () => {
  it.each(['中大样例', '中大样例大学', 'zdyl', 'Zhongda Sample University', '中大樣例大學', 'ＺＤＹＬ', 'zhongda  sample university'])('is a wished institution, written as %s', async (written) => {
    const institution =
      (await db().institution.findFirst({ where: { name: '中大样例大学' } })) ??
      (await db().institution.create({
        data: { ...made.institution({ name: '中大样例大学', nameEn: 'Zhongda Sample University' }), aliases: { create: ['中大样例', 'ZDYL'].map((name) => ({ name, key: name.toLowerCase() })) } },
      }))
    const expert = await plantExpert({ institutionId: institution.id })
    const { need } = await plantNeed({ wantedPartner: `希望与${written}的老师合作` })
    expect(await factorsOf(need.id, expert.id)).toHaveProperty('wished_institution')
  })

  it.each([
    ['样例名', '样例名教授团队'],
    ['甲单名', '甲單名老師'],
    ['乙英名', '希望 Prof. Yingming  Yi 指导'],
    ['丙别名', '最好是（丙曾用）老师'],
  ])('is the wished expert %s, written as %s', async (name, wantedPartner) => {
    const expert = await plantExpert({ name, nameEn: name === '乙英名' ? 'Yingming Yi' : null })
    await db().alias.create({ data: { expertId: expert.id, name: `${name[0]}曾用`, key: `${name[0]}曾用` } })
    const { need } = await plantNeed({ wantedPartner })
    expect(await factorsOf(need.id, expert.id)).toHaveProperty('wished_expert')
  })

  it('is nobody whose name only arises where two others meet', async () => {
    const expert = await plantExpert({ name: '学国' })
    const { need } = await plantNeed({ wantedPartner: '中大样例大学、国科样例' })
    expect(await factorsOf(need.id, expert.id)).not.toHaveProperty('wished_expert')
  })

  it.each(['湖南省', '郴州市', '苏仙区'])('is the region, where the expert serves %s', async (region) => {
    const expert = await plantExpert({ regions: [region] })
    const { need } = await plantNeed({}, { regionCode: '431003' })
    expect((await factorsOf(need.id, expert.id)).region).toEqual([region])
  })

  it('is a firm to avoid, by record, name or alias however bracketed, and it is told by its name', async () => {
    const names = ['回避样例（郴州）公司', '回避样例(郴州)公司', '回避简称']
    for (const [at, name] of ['', ...names].entries()) {
      const title = `回避样例（郴州）公司${at}`
      const { need, enterprise } = await plantNeed({}, { name: name === names[2] ? title : `${names[0]}${at || ''}` })
      await db().alias.create({ data: { enterpriseId: enterprise.id, name: '回避简称', key: '回避简称' } })
      const expert = await plantExpert()
      const written = name === names[2] ? name : `${name}${at || ''}`
      await db().expertConflict.create({ data: { expertId: expert.id, ...(at === 0 ? { enterpriseId: enterprise.id, name: '随便' } : { name: written }) } })
      await db().expert.update({ where: { id: expert.id }, data: { version: 2 } })
      expect(await pairOf(need.id, expert.id)).toMatchObject({ conflicted: true, score: 0 })
      expect((await factorsOf(need.id, expert.id)).conflict).toEqual([enterprise.name])
    }
  })

  it('is how much the expert carries already: talks and running agreements', async () => {
    const expert = await plantExpert({ capacity: 2 })
    const { need } = await plantNeed()
    const other = await plantNeed()
    await db().introduction.create({ data: { needId: other.need.id, expertId: expert.id, state: 'talks' } })
    expect(await factorsOf(need.id, expert.id)).not.toHaveProperty('at_capacity')
    await db().agreement.create({ data: { ...made.agreement({ state: 'active' }), parties: { create: { expertId: expert.id } } } })
    expect((await factorsOf(need.id, expert.id)).at_capacity).toEqual(['2', '2'])
  })
})

describe('the corpus keeps up with', () => {
  it('a new work and a withdrawn or restored expert', async () => {
    const { need } = await plantNeed({ title: '牛樟芝多糖提取', description: '牛樟芝多糖的低温提取。' })
    const expert = await db().expert.create({ data: made.expert({ researchDirections: [] }) })
    expect(await pairOf(need.id, expert.id)).toBeUndefined()
    await settle()
    await createWork(officer, expert.id, workSchema.parse({ kind: 'paper', title: '牛樟芝多糖的提取工艺' }))
    expect(await pairOf(need.id, expert.id)).toBeDefined()
    await settle()
    await moveExpert(officer, expert.id, 'withdrawn')
    expect(await pairOf(need.id, expert.id)).toBeUndefined()
    await moveExpert(officer, expert.id, 'active')
    expect(await pairOf(need.id, expert.id)).toBeDefined()
  })

  it('an agreement that an expert joins and leaves', async () => {
    const expert = await plantExpert()
    const { need, enterprise } = await plantNeed()
    const { id } = await db().agreement.create({ data: { ...made.agreement(), parties: { create: [{ enterpriseId: enterprise.id }, { expertId: expert.id, position: 1 }] } } })
    expect(await factorsOf(need.id, expert.id)).toHaveProperty('past_agreement')
    await settle()
    const input = agreementSchema.parse({ title: '改后', mode: 'development', parties: [{ kind: 'enterprise', role: 'lead', name: enterprise.name, ref: `enterprise:${enterprise.id}` }] })
    await updateAgreement(officer, id, input)
    expect(await factorsOf(need.id, expert.id)).not.toHaveProperty('past_agreement')
  })

  it('a merge of two firms, of which an expert dealt with one and avoids it', async () => {
    const [dealt, avoids] = [await plantExpert(), await plantExpert()]
    const { need } = await plantNeed()
    const other = await plantNeed()
    await db().introduction.create({ data: { needId: other.need.id, expertId: dealt.id, state: 'ended' } })
    await db().expertConflict.create({ data: { expertId: avoids.id, enterpriseId: other.enterprise.id, name: other.enterprise.name } })
    expect(await factorsOf(need.id, dealt.id)).not.toHaveProperty('past_introduction')
    expect(await factorsOf(need.id, avoids.id)).not.toHaveProperty('conflict')
    await settle()
    await mergeRecords(officer, 'enterprise', need.enterpriseId, other.enterprise.id)
    expect(await factorsOf(need.id, dealt.id)).toHaveProperty('past_introduction')
    expect(await factorsOf(need.id, avoids.id)).toHaveProperty('conflict')
  })
})
