import { expect, it } from 'vitest'
import type { SearchHit } from '../engine.ts'
import type { Ask } from '../engine.contract.ts'

const ids = (hits: SearchHit[]) => hits.map((hit) => hit.recordId)
const marked = (pieces: { text: string; marked: boolean }[] = []) => pieces.filter((piece) => piece.marked).map((piece) => piece.text)

/** Ways to type what one looks for: [typed, record that must come first, why]. */
const spellings: [string, string, string][] = [
  ['稀贵金属提纯', 'wang', 'a title of a work'],
  ['處理技術', 'shan', 'traditional characters'],
  ['ＥＬＥＣＴＲＯＬＹＳＩＳ', 'wang', 'full width capitals'],
  ['electrolisis', 'wang', 'a typing error'],
  ['electrol', 'wang', 'the beginning of a word'],
  ['shanxiaoming', 'shan', 'pinyin of a surname with its own reading'],
  ['danxiaoming', 'shan', 'pinyin as the character is usually read'],
  ['lichangsha', 'li', 'pinyin of a heteronym inside a word'],
  ['sxm', 'shan', 'initials of a person'],
  ['gfkjdx', 'li', 'initials of an institution'],
  ['guofangkejidaxue', 'li', 'pinyin of an institution'],
  ['guo fang ke ji da xue', 'li', 'pinyin in syllables'],
  ['guofang keji daxue', 'li', 'pinyin in words'],
  ['guofangkejidaxeu', 'li', 'mistyped pinyin'],
  ['NUDT', 'li', 'an acronym'],
  ['国防科大', 'li', 'a short name'],
  ['国防科技大学', 'li', 'the proper name'],
  ['National University of Defense Technology', 'li', 'the English name'],
  ['xinyang yinye', 'slag', 'pinyin from the middle of a name'],
  ['xyyy', 'slag', 'initials from the middle of a name'],
]

export function wordsContract(ask: Ask) {
  it.each(spellings)('finds %s', async (text, expected) => {
    expect(ids((await ask({ text })).hits)[0]).toBe(expected)
  })

  it.each(['zhongnandaxue', 'zndx', 'zhong nan da xue', '中南大学', '中南大學', 'Central South University', 'CSU'])('finds all people of an institution by %s', async (text) => {
    const { hits } = await ask({ text, kinds: ['expert'] })
    expect(ids(hits).slice(0, 2).sort()).toEqual(['shan', 'wang'])
  })

  it('finds Chinese inside words', async () => {
    expect(ids((await ask({ text: '处理' })).hits).sort()).toEqual(['shan', 'slag'])
  })

  it.each([
    ['贵渣', 'slag', 'a character of a word that is written as another'],
    ['膜分离处理', 'shan', 'words in part'],
    ['银质粉末涂料', 'li', 'words some of which are nowhere'],
  ])('finds %s where nothing meets all of it: %s (%s)', async (text, expected) => {
    expect(ids((await ask({ text })).hits)).toContain(expected)
  })

  it('puts what only resembles the question after what meets it, whatever the order, and counts and pages it', async () => {
    const found = await ask({ text: '重金属废水', facets: ['field'] })
    expect(ids(found.hits)[0]).toBe('shan')
    expect(found.total).toBe(found.hits.length)
    expect(found.facets.field!.reduce((sum, { count }) => sum + count, 0)).toBe(found.total)
    expect(ids((await ask({ text: '重金属废水', sort: 'newest' })).hits)[0]).toBe('shan')
    const second = await ask({ text: '重金属废水', page: 2, pageSize: 1 })
    expect(ids(second.hits)).toEqual(ids(found.hits).slice(1, 2))
    expect((await ask({ text: '重金属废水', filters: { field: ['metallurgy'] } })).hits.every(({ recordId }) => recordId !== 'shan')).toBe(true)
  })

  it('lists everything that the reader may see for an empty text, newest first', async () => {
    const { hits, total } = await ask({ text: '  ' })
    expect(total).toBe(5)
    expect(ids(hits)).toEqual(['wang', 'shan', 'li', 'slag', 'secret'])
  })

  it('finds nothing for words that are nowhere', async () => {
    expect(await ask({ text: '量子引力' })).toMatchObject({ hits: [], total: 0 })
  })

  it('marks what was met in the text’s own spelling', async () => {
    const [hit] = (await ask({ text: '廢渣' })).hits.filter(({ recordId }) => recordId === 'slag')
    expect(marked(hit!.highlights.title)).toEqual(['废渣'])
    expect(hit!.highlights.title.map((piece) => piece.text).join('')).toBe('电解银阳极泥与废渣的回收')
    const [firm] = (await ask({ text: 'zndx' })).hits
    expect(marked(firm!.highlights.organisations)).toEqual(['中南大学'])
  })

  it('names the work through which an expert was found', async () => {
    const [hit] = (await ask({ text: 'electrolysis' })).hits
    expect(hit).toMatchObject({ recordId: 'wang', via: { work: { id: 'w2' } } })
    expect(marked(hit!.via!.title)).toEqual(['Electrolysis'])
    expect((await ask({ text: '王冶' })).hits[0]!.via).toBeUndefined()
  })

  it('sorts', async () => {
    const order = async (sort: 'newest' | 'oldest' | 'title') => ids((await ask({ sort, kinds: ['expert'] })).hits)
    expect(await order('newest')).toEqual(['wang', 'shan', 'li'])
    expect(await order('oldest')).toEqual(['li', 'shan', 'wang'])
    expect(await order('title')).toEqual(['li', 'shan', 'wang'])
    expect(ids((await ask({ text: '银', sort: 'oldest', kinds: ['expert', 'need'] })).hits).at(0)).toBe('secret')
  })

  it('pages, beyond the end too', async () => {
    const page = (page: number) => ask({ page, pageSize: 2 })
    expect(await Promise.all([1, 2, 3, 4].map(async (at) => ids((await page(at)).hits)))).toEqual([['wang', 'shan'], ['li', 'slag'], ['secret'], []])
    expect((await page(4)).total).toBe(5)
    expect((await ask({ page: -3, pageSize: 0 })).hits).toHaveLength(1)
  })
}
