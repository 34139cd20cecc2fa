import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { idOf, type SearchDocument } from '../documents/document.ts'
import { corpus } from './contract/corpus.ts'
import { proxyTo, type Weather } from './contract/proxy.ts'
import { engineContract } from './engine.contract.ts'
import type { Sql } from './engine.ts'
import { FailoverEngine } from './failover.ts'
import type { MeilisearchEngine } from './meilisearch.ts'
import { PostgresEngine } from './postgres.ts'
import { lagOf, syncMeilisearch } from './sync.ts'
import { document, emptyMeilisearch, emptyTable } from './testing.ts'

const events: string[] = []

/** The portal's arrangement; it looks at Meilisearch only when told, so that tests decide when. */
function arranged(sql: Sql, primary: MeilisearchEngine) {
  return new FailoverEngine({
    primary,
    fallback: new PostgresEngine(sql),
    catchUp: () => syncMeilisearch(sql, primary),
    lag: () => lagOf(sql, primary),
    recheckAfter: Infinity,
    report: (event) => events.push(event),
  })
}

async function both(host?: string) {
  const [table, meilisearch] = await Promise.all([emptyTable(), emptyMeilisearch(host)])
  const engine = arranged(table.sql, meilisearch.engine)
  const writer = new PostgresEngine(table.sql)
  const close = async () => void (await Promise.all([table.close(), meilisearch.close()]))
  return { engine, primary: meilisearch.engine, writer, sql: table.sql, close }
}

engineContract('Meilisearch before PostgreSQL', async () => {
  const { engine, writer, close } = await both()
  const changed = async (change: Promise<void>) => {
    await change
    await engine.look()
  }
  return {
    engine,
    index: (documents) => changed(writer.index(documents)),
    remove: (gone) => changed(writer.remove(gone.map(idOf))),
    close,
  }
})

describe('an outage of Meilisearch', () => {
  let door: Awaited<ReturnType<typeof proxyTo>>
  let subject: Awaited<ReturnType<typeof both>>
  const find = (text: string) => subject.engine.search({ text, audiences: ['public'] })
  const idsOf = async (text: string) => (await find(text)).hits.map((hit) => hit.recordId)

  beforeEach(async () => {
    door = await proxyTo(process.env.MEILISEARCH_URL!)
    subject = await both(door.url)
    await subject.writer.index(corpus)
    await subject.engine.look()
  })
  afterEach(async () => {
    door.turn('through')
    await subject.close()
    await door.close()
  })

  it.each<Weather>(['broken', 'hung', 'failing'])('goes unnoticed but for a notice when it is %s, and what was written meanwhile is found before, and after', async (weather) => {
    const before = await find('稀贵金属提纯')
    expect(before).toMatchObject({ engine: 'meilisearch', hits: [{ recordId: 'wang' }] })
    expect(before.degraded).toBeUndefined()

    door.turn(weather)
    expect(await find('稀贵金属提纯')).toMatchObject({ engine: 'postgres', degraded: true, hits: [{ recordId: 'wang' }] })
    expect(subject.engine.absent).toMatchObject({ since: expect.any(Date) })
    await subject.writer.index([document({ recordId: 'meanwhile', title: '铟锗分离' })])
    await subject.writer.remove(['expert_li'])
    await subject.engine.look()
    expect(await find('铟锗分离')).toMatchObject({ engine: 'postgres', hits: [{ recordId: 'meanwhile' }] })

    door.turn('through')
    expect(await find('铟锗分离')).toMatchObject({ engine: 'postgres' })
    await subject.engine.look()
    expect(await find('铟锗分离')).toMatchObject({ engine: 'meilisearch', hits: [{ recordId: 'meanwhile' }] })
    expect(await idsOf('李长沙')).not.toContain('li')
    expect(subject.engine.absent).toBeNull()
  })

  it('is reported once when it begins and once when it ends', async () => {
    events.length = 0
    door.turn('broken')
    await find('银')
    await find('银')
    await subject.engine.look()
    door.turn('through')
    await subject.engine.look()
    expect(events).toEqual(['away', 'back'])
  })

  it('leaves an index that was lost to PostgreSQL until it is whole again', async () => {
    await subject.primary.drop()
    expect(await find('稀贵金属提纯')).toMatchObject({ engine: 'postgres', hits: [{ recordId: 'wang' }] })
    await subject.engine.look()
    expect(await find('稀贵金属提纯')).toMatchObject({ engine: 'meilisearch', hits: [{ recordId: 'wang' }] })
  })

  it('feeds the index anew when the database is another one', async () => {
    const other = await both(door.url)
    await other.writer.index([corpus[1]!])
    const moved = arranged(other.sql, subject.primary)
    await moved.look()
    const { hits, engine } = await moved.search({ text: '', audiences: ['public'] })
    expect([engine, hits.map((hit) => hit.recordId)]).toEqual(['meilisearch', ['shan']])
    await other.close()
  })

  it('answers suggestions all the same', async () => {
    door.turn('broken')
    expect(await subject.engine.suggest({ prefix: 'zndx', audiences: ['public'] })).toContainEqual(expect.objectContaining({ text: '中南大学' }))
  })
})

describe('the table that Meilisearch is fed from', () => {
  it('hands out revisions in the order in which they are committed, whatever is written at once', async () => {
    const { sql, writer, primary, close } = await both()
    const titles = Array.from({ length: 12 }, (_, i) => document({ recordId: `w${i}`, title: `并发${i}` }))
    await Promise.all([...titles.map((one: SearchDocument) => writer.index([one])), syncMeilisearch(sql, primary), syncMeilisearch(sql, primary)])
    await syncMeilisearch(sql, primary)
    expect(await lagOf(sql, primary)).toBe(0)
    expect((await primary.search({ text: '', audiences: ['public'] })).total).toBe(12)
    await close()
  })

  it('sends nothing twice and nothing unchanged', async () => {
    const { sql, writer, primary, close } = await both()
    await writer.index(corpus)
    expect(await syncMeilisearch(sql, primary)).toBe(corpus.length)
    await writer.index(corpus)
    expect(await syncMeilisearch(sql, primary)).toBe(0)
    await writer.index([{ ...corpus[0]!, title: '王冶金' }])
    expect(await syncMeilisearch(sql, primary)).toBe(1)
    await close()
  })
})
