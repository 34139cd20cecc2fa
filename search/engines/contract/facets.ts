import { expect, it } from 'vitest'
import { FACETS } from '../../indexes/facets.ts'
import type { Ask } from '../engine.contract.ts'

export function facetsContract(ask: Ask) {
  it('narrows by kind and by facet, values of one facet adding up and facets narrowing each other', async () => {
    expect((await ask({ kinds: ['need'] })).total).toBe(2)
    expect((await ask({ filters: { kind: ['expert'], institution: ['中南大学', '国防科技大学'] } })).total).toBe(3)
    expect((await ask({ filters: { institution: ['中南大学'], field: ['environment'] } })).hits.map((hit) => hit.recordId)).toEqual(['shan'])
    expect((await ask({ filters: { institution: [] } })).total).toBe(5)
  })

  it('accepts every facet on every kind', async () => {
    for (const facet of FACETS) expect((await ask({ kinds: ['agreement'], filters: { [facet]: ['nothing has this'] }, facets: [...FACETS] })).total).toBe(0)
  })

  it('counts every value, the frequent first', async () => {
    const { facets } = await ask({ facets: ['kind', 'cooperationModes', 'discipline'] })
    expect(facets.kind).toEqual([
      { value: 'expert', count: 3 },
      { value: 'need', count: 2 },
    ])
    expect(facets.cooperationModes![0]).toEqual({ value: 'development', count: 3 })
    expect(facets.discipline).toHaveLength(3)
    expect(Object.keys(facets)).toEqual(['kind', 'cooperationModes', 'discipline'])
  })

  it('leaves a facet’s own filter out of its counts, and every other filter in', async () => {
    const { facets, total } = await ask({ filters: { institution: ['中南大学'], cooperationModes: ['consulting'] }, facets: ['institution', 'cooperationModes', 'field'] })
    expect(total).toBe(1)
    expect(facets.institution).toEqual([{ value: '中南大学', count: 1 }])
    expect(facets.cooperationModes).toEqual([
      { value: 'development', count: 2 },
      { value: 'consulting', count: 1 },
    ])
    expect(facets.field).toEqual([{ value: 'environment', count: 1 }])
  })

  it('counts what was found, not what is there', async () => {
    const { facets } = await ask({ text: '粉末', facets: ['institution'] })
    expect(facets.institution).toEqual([{ value: '国防科技大学', count: 1 }])
  })
}
