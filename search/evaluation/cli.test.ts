import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const needs = [
  { id: 'n1', title: '电解银粉粒度控制', text: '银粉粒度不均，需要控制电解条件。' },
  { id: 'n2', title: '含砷废水处理', text: '' },
]
const experts = [
  { id: 'silver', name: '', text: ['电解法制备超细银粉的粒度与形貌'] },
  { id: 'water', name: '', text: ['冶炼含砷废水深度处理', '重金属废水回用'] },
  { id: 'rice', name: '', text: ['水稻高产栽培'] },
]
const judgements = [
  { need: 'n1', expert: 'silver', grade: 3 },
  { need: 'n1', expert: 'water', grade: 0 },
  { need: 'n2', expert: 'water', grade: 2 },
  { need: 'n2', expert: 'rice', grade: 0 },
]
const lines = (rows: unknown[]) => rows.map((row) => JSON.stringify(row)).join('\n')

function folderWith(files: Record<string, string> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'judged-'))
  const all = { 'needs.jsonl': lines(needs), 'experts.jsonl': lines(experts), 'judgements.jsonl': lines(judgements), ...files }
  for (const [name, text] of Object.entries(all)) writeFileSync(join(folder, name), text)
  return folder
}

/** Six needs of two trades, each with three experts judged. */
function manyNeeds() {
  const trades = ['电解银粉粒度', '含砷废水处理']
  const ids = [0, 1, 2, 3, 4, 5]
  return {
    'needs.jsonl': lines(ids.map((i) => ({ id: `n${i}`, title: `${trades[i % 2]}之${'甲乙丙丁戊己'[i]}`, text: '' }))),
    'experts.jsonl': lines(ids.flatMap((i) => [0, 1, 2].map((j) => ({ id: `e${i}${j}`, name: '', text: [`${trades[(i + j) % 2]!.slice(0, 6 - j)}${'丑寅卯'[j]}`] })))),
    'judgements.jsonl': lines(ids.flatMap((i) => [3, 0, 1].map((grade, j) => ({ need: `n${i}`, expert: `e${i}${j}`, grade })))),
  }
}

/** Runs the command as npm does. Resolves with what it wrote and its exit code. */
const evaluate = (...args: string[]) =>
  new Promise<{ code: number; out: string; err: string }>((resolve) => {
    const command = [join('node_modules', 'tsx', 'dist', 'cli.mjs'), 'search/evaluation/cli.ts', ...args]
    execFile(process.execPath, command, (error, out, err) => resolve({ code: Number(error?.code ?? 0), out, err }))
  })

describe('search:evaluate', { timeout: 120_000 }, () => {
  it('prints all figures beside the baseline, and writes every judged pair', async () => {
    const folder = folderWith()
    const scores = join(folder, 'scores.tsv')
    const { code, out } = await evaluate(folder, '--scores', scores, '--ablations')
    expect(code).toBe(0)
    for (const text of ['nDCG@10', 'pair-loss', 'MRR', 'recall@10', 'recall@100', 'bm25', 'pairing - bm25', 'without meanings', 'without rarity among needs', 'title and text as one field']) expect(out).toContain(text)
    expect(out).toMatch(/nDCG@10 +1\.0000 \[1\.0000, 1\.0000\]/)
    const rows = readFileSync(scores, 'utf8').trim().split('\n').map((line) => line.split('\t'))
    expect(rows.map(([need, expert]) => `${need} ${expert}`)).toEqual(judgements.map(({ need, expert }) => `${need} ${expert}`))
    expect(Number(rows[0]![2])).toBeGreaterThan(Number(rows[1]![2]))
  })

  it('checks bands on needs they were not set on, and renews a page, the same way each time', async () => {
    const folder = folderWith(manyNeeds())
    const [page, drawing] = [join(folder, 'page.md'), join(folder, 'drawing.svg')]
    const place = (name: string) => `before ${name}\n<!-- measured: ${name} -->\nstale\n<!-- end -->\nafter ${name}\n`
    writeFileSync(page, ['figures', 'bands', 'tenths'].map(place).join(''))
    const args = [folder, '--calibration', drawing, '--write', page]
    const { code, out, err } = await evaluate(...args)
    expect([code, err]).toEqual([0, ''])
    for (const text of ['较强', 'tenth by score', 'points from which on']) expect(out).toContain(text)
    const renewed = readFileSync(page, 'utf8')
    expect(renewed).not.toContain('stale')
    expect(renewed).toMatch(/before bands\n<!-- measured: bands -->\n\| band \|.*\n\|---\|/)
    expect(renewed).toContain('<!-- end -->\nafter tenths')
    expect(readFileSync(drawing, 'utf8')).toMatch(/^<svg [^]*<\/svg>\n$/)
    await evaluate(...args)
    expect(readFileSync(page, 'utf8')).toBe(renewed)
  })

  it('names the place that a page lacks, and writes none of it', async () => {
    const folder = folderWith()
    const page = join(folder, 'page.md')
    writeFileSync(page, 'no place here\n')
    const { code, err } = await evaluate(folder, '--write', page)
    expect(code).toBe(1)
    expect(err).toContain('page.md: no place for "figures"')
    expect(readFileSync(page, 'utf8')).toBe('no place here\n')
  })

  it.each([['--folds', '1'], ['--feedback', 'x'], ['--ablations', '--engine', 'bm25'], ['--guess']])('explains itself when asked %s %s', async (...args) => {
    const folder = folderWith()
    const { code, err } = await evaluate(folder, ...args, '--scores', join(folder, 'scores.tsv'))
    expect(code).toBe(1)
    expect(err).toContain('usage: npm run search:evaluate')
    expect(existsSync(join(folder, 'scores.tsv'))).toBe(false)
  })

  it.each([
    ['needs.jsonl', `${lines(needs)}\n{"id":`, 'needs.jsonl:3: not a line of JSON'],
    ['experts.jsonl', '{"id":"a","name":"","text":"x"}', 'experts.jsonl:1: text: '],
    ['needs.jsonl', lines([needs[0], needs[0]]), 'needs.jsonl:2: the id "n1" stands on line 1 too'],
    ['judgements.jsonl', '{"need":"n1","expert":"nobody","grade":1}', 'judgements.jsonl:1: no expert has the id "nobody"'],
  ])('names file and line of a fault in %s', async (file, text, message) => {
    const { code, err } = await evaluate(folderWith({ [file]: text }))
    expect(code).toBe(1)
    expect(err).toContain(message)
    expect(err.trim().split('\n')).toHaveLength(1)
  })

  it('explains itself when asked for an engine that is not there', async () => {
    const { code, err } = await evaluate(folderWith(), '--engine', 'guess')
    expect(code).toBe(1)
    expect(err).toContain('usage: npm run search:evaluate')
  })
})
