import { randomUUID } from 'node:crypto'
import { afterAll, describe, expect, it } from 'vitest'
import { visitor } from '~/domain/actor'
import { moveExpert } from '~/domain/experts/experts.server'
import { createInstitution } from '~/domain/institutions/institutions.server'
import { institutionSchema } from '~/domain/institutions/institutions.schema'
import { db, inTransaction } from '~/platform/db.server'
import { enqueue, stopJobs, work } from '~/platform/jobs.server'
import { officer } from '@tests/factories/actors'
import * as made from '@tests/factories/records'
import { gate } from '@tests/setup/gate'
import { indexEverything, indexRecords, indexWhenNew, indexWhenStale } from './indexing.server'
import { searchPortal } from './search.server'

afterAll(stopJobs)

/** A word that nothing else holds: latin, so that no segmentation meets it by chance. */
const word = () => `w${randomUUID().replaceAll('-', '').slice(0, 12)}`

const found = async (text: string, actor = visitor) =>
  (await searchPortal(actor, { text, filters: {}, sort: 'relevance', page: 1 })).hits.map(({ recordId }) => recordId)

/** An expert at an institution, a need of a firm, and an agreement of both, all in the index. */
async function plantTrio() {
  const names = { institution: word(), enterprise: word(), expert: word(), need: word(), agreement: word() }
  const institution = await db().institution.create({ data: made.institution({ name: names.institution }) })
  const enterprise = await db().enterprise.create({ data: made.enterprise({ name: names.enterprise }) })
  const expert = await db().expert.create({ data: made.expert({ name: names.expert, institutionId: institution.id }) })
  const need = await db().need.create({ data: made.need(enterprise.id, { title: names.need }) })
  const parties = { create: [{ institutionId: institution.id }, { enterpriseId: enterprise.id, position: 1 }, { expertId: expert.id, position: 2 }] }
  const agreement = await db().agreement.create({ data: { ...made.agreement({ title: names.agreement }), parties } })
  await indexRecords({ records: [{ kind: 'expert', id: expert.id }, { kind: 'need', id: need.id }] })
  return { names, institution, enterprise, expert, need, agreement }
}

describe('the index job', () => {
  it('finds records by their own names and by those they carry', async () => {
    const { names, expert, need, agreement } = await plantTrio()
    expect(await found(names.expert)).toEqual(expect.arrayContaining([expert.id, agreement.id]))
    expect(await found(names.need)).toEqual([need.id])
    expect((await found(names.institution)).sort()).toEqual([expert.id, agreement.id].sort())
  })

  it('follows a new name of an institution or a firm into what carries it', async () => {
    const { names, institution, enterprise, expert, need, agreement } = await plantTrio()
    const [school, firm] = [word(), word()]
    await db().institution.update({ where: { id: institution.id }, data: { name: school } })
    await db().enterprise.update({ where: { id: enterprise.id }, data: { name: firm } })
    await indexRecords({ records: [{ kind: 'institution', id: institution.id }, { kind: 'enterprise', id: enterprise.id }] })
    expect((await found(school)).sort()).toEqual([expert.id, agreement.id].sort())
    expect((await found(firm)).sort()).toEqual([need.id, agreement.id].sort())
    for (const old of [names.institution, names.enterprise]) expect(await found(old)).toEqual([])
  })

  it('follows a new alias', async () => {
    const { institution, expert } = await plantTrio()
    const alias = word()
    await db().alias.create({ data: { institutionId: institution.id, name: alias, key: alias } })
    await indexRecords({ records: [{ kind: 'institution', id: institution.id }] })
    expect(await found(alias)).toContain(expert.id)
  })

  it('takes out what was withdrawn and brings back what was restored', async () => {
    const { names, expert, need } = await plantTrio()
    const set = async (state: 'withdrawn' | 'active') => {
      await moveExpert(officer, expert.id, state)
      await db().need.update({ where: { id: need.id }, data: { state: state === 'active' ? 'published' : 'withdrawn' } })
      await indexRecords({ records: [{ kind: 'expert', id: expert.id }, { kind: 'need', id: need.id }] })
      return [await found(names.expert), await found(names.need)].flat()
    }
    const withdrawn = await set('withdrawn')
    expect(withdrawn).not.toContain(expert.id)
    expect(withdrawn).not.toContain(need.id)
    expect(await set('active')).toEqual(expect.arrayContaining([expert.id, need.id]))
  })

  it('finds an expert through a work until the work is withdrawn', async () => {
    const { expert } = await plantTrio()
    const title = word()
    const { id } = await db().work.create({ data: made.work(expert.id, { title }) })
    const reindex = () => indexRecords({ records: [{ kind: 'expert', id: expert.id }] })
    await reindex()
    expect(await found(title)).toEqual([expert.id])
    await db().work.update({ where: { id }, data: { state: 'withdrawn' } })
    await reindex()
    expect(await found(title)).toEqual([])
  })

  it('passes over ids and kinds it does not know, and takes out what vanished', async () => {
    const { names, need } = await plantTrio()
    await db().need.delete({ where: { id: need.id } })
    expect(await found(names.need)).toEqual([])
    const unknown = ['institution', 'enterprise', 'expert', 'need', 'agreement', 'work', 'nonsense'].map((kind) => ({ kind, id: randomUUID() }))
    await indexRecords({ records: [...unknown, { kind: 'need', id: need.id }] })
    await indexRecords({ records: [] })
    expect(await db().$queryRaw`SELECT 1 FROM search_document WHERE record_id = ${need.id} AND document IS NOT NULL`).toEqual([])
  })
})

describe('indexing everything', () => {
  it('finds what no job was run for, loses what is gone, and is asked for only while documents are stale', async () => {
    const stale = async () => {
      const before = await jobs('index-all')
      await indexWhenStale()
      return (await jobs('index-all')) - before
    }
    const { enterprise, agreement, names } = await plantTrio()
    const title = word()
    const { id } = await db().need.create({ data: made.need(enterprise.id, { title }) })
    await db().agreementParty.deleteMany({ where: { agreementId: agreement.id } })
    await db().agreement.delete({ where: { id: agreement.id } })
    expect(await stale()).toBe(1)
    await indexEverything()
    expect(await found(title)).toEqual([id])
    expect(await found(names.agreement)).toEqual([])
    expect(await db().$queryRaw`SELECT 1 FROM search_document WHERE record_id = ${agreement.id} AND document IS NOT NULL`).toEqual([])
    expect(await stale()).toBe(0)
  })

  it('is done at once where it never was, and then not again', async () => {
    await db().setting.deleteMany({ where: { key: 'search.documents' } })
    const { enterprise } = await plantTrio()
    const [first, second] = [word(), word()]
    const { id } = await db().need.create({ data: made.need(enterprise.id, { title: first }) })
    await indexWhenNew()
    expect(await found(first)).toEqual([id])
    await db().need.create({ data: made.need(enterprise.id, { title: second }) })
    await indexWhenNew()
    expect(await found(second)).toEqual([])
  })
})

describe('a job', () => {
  it('exists only when its transaction commits', async () => {
    const records = [{ kind: 'need', id: randomUUID() }]
    const before = await jobs('index')
    const rolledBack = inTransaction(async (tx) => {
      await enqueue(tx, 'index', { records })
      throw new Error('back')
    })
    await expect(rolledBack).rejects.toThrow('back')
    expect(await jobs('index')).toBe(before)
    await inTransaction((tx) => enqueue(tx, 'index', { records }))
    expect(await jobs('index')).toBe(before + 1)
  })

  it('of a record that was made by hand ends with its being found', async () => {
    const name = word()
    const id = await createInstitution(officer, institutionSchema.parse({ name, kind: 'university' }))
    const { id: expertId } = await db().expert.create({ data: made.expert({ institutionId: id }) })
    const done = gate()
    await work({
      index: async (job) => {
        await indexRecords(job)
        if (job.records.some((record) => record.id === id)) done.open()
      },
    })
    await done.opened
    expect(await found(name)).toEqual([expertId])
  })
})

async function jobs(name: string): Promise<number> {
  const [row] = await db().$queryRaw<{ count: bigint }[]>`SELECT count(*) FROM pgboss.job WHERE name = ${name}`
  return Number(row!.count)
}
