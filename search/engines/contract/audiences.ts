import { expect, it } from 'vitest'
import type { SearchEngine } from '../engine.ts'
import type { Ask } from '../engine.contract.ts'

export function audiencesContract(ask: Ask, engine: () => SearchEngine) {
  it('shows a document to its audiences only, in hits, totals and counts alike', async () => {
    const facets = ['institution', 'status', 'kind'] as const
    const visitor = await ask({ text: '银产品深加工联合研发中心', facets: [...facets] })
    expect(visitor.hits.some(({ kind }) => kind === 'agreement')).toBe(false)
    expect(JSON.stringify(visitor)).not.toContain('signed')
    expect((await ask({ kinds: ['agreement'] })).total).toBe(0)
    expect((await ask({ kinds: ['agreement'], audiences: ['public', 'enterprise:8'] })).total).toBe(1)
    expect((await ask({ kinds: ['agreement'], audiences: ['public', 'enterprise:80', 'enterprise:'] })).total).toBe(0)
  })

  it('counts nothing hidden in facets whose own filter is left out', async () => {
    const { facets } = await ask({ filters: { status: ['published'] }, facets: ['status'] })
    expect(facets.status).toEqual([{ value: 'published', count: 2 }])
  })

  it('shows each reader one variant of a record', async () => {
    const named = (audiences: string[]) => ask({ text: '密名浆料', audiences, kinds: ['need'] })
    expect((await named(['public', 'signed_in'])).hits.some(({ recordId }) => recordId === 'secret')).toBe(false)
    expect((await named(['public', 'signed_in', 'bureau'])).hits.map(({ id }) => id)).toEqual(['need_secret_full'])
    const everything = await ask({ kinds: ['need'], audiences: ['public', 'bureau'] })
    expect(everything.hits.filter(({ recordId }) => recordId === 'secret')).toHaveLength(1)
  })

  it('suggests nothing hidden', async () => {
    expect(await engine().suggest({ prefix: '密名', audiences: ['public'] })).toEqual([])
    expect((await engine().suggest({ prefix: '密名', audiences: ['bureau'] })).map(({ text }) => text)).toContain('密名浆料公司')
  })

  it('shows nothing to a reader without audiences, and takes no other spelling for an audience', async () => {
    for (const audiences of [[], ['PUBLIC'], ['ｐｕｂｌｉｃ'], ['public"] OR kind IN ["need'], ['*'], ['pub%']]) expect(await ask({ audiences })).toMatchObject({ total: 0, hits: [] })
  })
}
