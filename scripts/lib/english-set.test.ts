import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readJudgedSet } from '../../search/evaluation/judged-set.ts'
import { writeEnglishSet } from './english-set.ts'

const size = { experts: 60, needs: 5, mostWorks: 4, words: 30 }

async function written() {
  const folder = mkdtempSync(join(tmpdir(), 'english-'))
  await writeEnglishSet(folder, size)
  return folder
}

describe('the made-up English set', () => {
  it('is a judged set of the size asked for', async () => {
    const { needs, experts, pools } = readJudgedSet(await written())
    expect(needs).toHaveLength(5)
    expect(experts).toHaveLength(60)
    expect(Math.max(...experts.map(({ text }) => text.length))).toBeLessThanOrEqual(4)
    expect([...pools.values()].every(({ size: judged }) => judged > 20)).toBe(true)
    const lengths = experts.flatMap(({ text }) => text.map((abstract) => abstract.split(' ').length))
    expect(lengths.reduce((sum, length) => sum + length, 0) / lengths.length).toBeCloseTo(30, -1)
  })

  it('is the same every time', async () => {
    const [one, other] = [await written(), await written()]
    for (const name of ['needs.jsonl', 'experts.jsonl', 'judgements.jsonl']) expect(readFileSync(join(one, name), 'utf8')).toBe(readFileSync(join(other, name), 'utf8'))
  })
})
