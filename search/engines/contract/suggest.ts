import { expect, it } from 'vitest'
import type { SearchEngine } from '../engine.ts'

export function suggestContract(engine: () => SearchEngine) {
  const suggest = async (prefix: string, limit?: number) => (await engine().suggest({ prefix, audiences: ['public'], limit })).map(({ text }) => text)

  it.each(['中南', '中南大学', '中南大學', 'zhongnan', 'zhongnand', 'zn', 'zndx'])('completes %s to an institution', async (prefix) => {
    expect((await suggest(prefix))[0]).toBe('中南大学')
  })

  it.each(['单晓', 'shanx', 'sxm'])('completes %s to a person', async (prefix) => {
    expect(await engine().suggest({ prefix, audiences: ['public'] })).toContainEqual(expect.objectContaining({ text: '单晓明', record: { kind: 'expert', recordId: 'shan' } }))
  })

  it('completes titles, each text once, no more than asked for', async () => {
    expect(await suggest('电解银')).toEqual(['电解银阳极泥与废渣的回收'])
    expect(await suggest('银', 2)).toHaveLength(2)
    const many = await suggest('zn')
    expect(new Set(many).size).toBe(many.length)
  })

  it('suggests nothing for nothing', async () => {
    expect(await suggest(' ')).toEqual([])
    expect(await suggest('。，"')).toEqual([])
  })
}
