import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SearchDocument } from '../documents/document.ts'
import { audiencesContract } from './contract/audiences.ts'
import { corpus } from './contract/corpus.ts'
import { facetsContract } from './contract/facets.ts'
import { hostileContract } from './contract/hostile.ts'
import { rankingCases } from './contract/ranking.ts'
import { suggestContract } from './contract/suggest.ts'
import { wordsContract } from './contract/words.ts'
import type { SearchEngine, SearchQuery } from './engine.ts'

/** An engine under test: how it is fed is its own affair, as long as what was fed can be found afterwards. */
export interface Subject {
  engine: SearchEngine
  index: (documents: SearchDocument[]) => Promise<void>
  remove: (ids: SearchDocument[]) => Promise<void>
  close: () => Promise<void>
}

export type Ask = (query?: Partial<SearchQuery>) => ReturnType<SearchEngine['search']>

/** What every engine promises, asked of a real one. `create` gives an empty index. */
export function engineContract(name: string, create: () => Promise<Subject>) {
  describe(name, () => {
    let subject: Subject
    const engine = () => subject.engine
    const ask: Ask = (query) => engine().search({ text: '', audiences: ['public'], ...query })

    beforeAll(async () => {
      subject = await create()
      await subject.index(corpus)
    })
    afterAll(() => subject?.close())

    wordsContract(ask)
    facetsContract(ask)
    audiencesContract(ask, engine)
    suggestContract(engine)
    hostileContract(ask, engine)
  })

  describe(`${name}: changes`, () => changesContract(create))
  describe(`${name}: ranking`, () => rankingContract(create))
}

function changesContract(create: () => Promise<Subject>) {
  it('replaces and removes documents, leaving the others alone', async () => {
    const subject = await create()
    const find = async (text: string) => (await subject.engine.search({ text, audiences: ['public'] })).hits.map((hit) => hit.recordId)
    const [first, second] = [corpus[0]!, corpus[1]!]
    await subject.index([first, second])
    await subject.index([{ ...first, title: '赵钨', keywords: [], works: [], body: '' }])
    expect(await find('赵钨')).toEqual(['wang'])
    expect(await find('电解精炼')).toEqual([])
    await subject.remove([first])
    expect(await find('')).toEqual(['shan'])
    await subject.index([first])
    expect(await find('电解精炼')).toEqual(['wang'])
    await subject.close()
  })

  it('finds nothing in an empty index', async () => {
    const subject = await create()
    await subject.index([])
    expect(await subject.engine.search({ text: '银', audiences: ['public'], facets: ['field'] })).toMatchObject({ hits: [], total: 0, facets: { field: [] } })
    await subject.close()
  })
}

function rankingContract(create: () => Promise<Subject>) {
  it.each(rankingCases)('$text: $because', async ({ text, documents, expected }) => {
    const subject = await create()
    await subject.index(documents)
    const { hits } = await subject.engine.search({ text, audiences: ['public'] })
    expect(hits.map((hit) => hit.recordId).slice(0, expected.length)).toEqual(expected)
    await subject.close()
  })
}
