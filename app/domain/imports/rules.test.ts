import fc from 'fast-check'
import { afterAll, beforeEach, expect, it, vi } from 'vitest'
import { nameKey } from '~/domain/discovery/names.server'
import { db } from '~/platform/db.server'
import { stopJobs } from '~/platform/jobs.server'
import { runImport, runSize } from './applying/run.server'
import { type Cell, emptyTables, importRows, listed, undoNow } from './imports.fixture'
import { chunkSize } from './planning/check.server'

vi.setConfig({ testTimeout: 120_000 })
beforeEach(emptyTables)
afterAll(stopJobs)

const headings = ['需求编号', '需求名称', '企业名称', '拟投入资金（万元）', '有效期至', '合作方式', '备注']

const some = (...texts: string[]) => fc.constantFrom<Cell>(...texts, null)
const drawnRow = fc.tuple(
  some('N1', 'N2'),
  some('样例甲', '样例乙', '样例丙　', '样 例 丁'),
  some('样例厂', '样例 厂', '样例公司', '样例二公司'),
  some('50', '30-50', '面议', '约8万', '负5', '若干'),
  some('2030/1/2', '二〇三〇年六月', '长期', '2030-13-1'),
  some('合作开发、人才培养', '技术转让', '跳舞'),
  some('备注一', '备注二'),
)
const drawnRows = fc.array(drawnRow, { minLength: 1, maxLength: 12 })
/** Rows whose number, where they state one, belongs to one need: a file that contradicts itself is told apart by nobody. */
const consistentRows = drawnRows.map((rows) => rows.map(([number, title, firm, ...rest]): Cell[] => [number && nameKey(`${String(title)} ${String(firm)}`), title, firm, ...rest]))
const few = { numRuns: 10 }

it('the same file twice changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(consistentRows, async (rows) => {
      await emptyTables()
      const first = await importRows('needs', [headings, ...rows])
      const after = await listed()
      const second = await importRows('needs', [headings, ...rows])
      expect(await listed()).toEqual(after)
      expect(second.totals.refuse).toBe(first.totals.refuse)
      expect(second.totals).not.toHaveProperty('create')
      expect(second.totals).not.toHaveProperty('update')
    }),
    few,
  )
})

it('an import taken back leaves the lists as they were', async () => {
  await fc.assert(
    fc.asyncProperty(drawnRows, drawnRows, async (earlier, rows) => {
      await emptyTables()
      await importRows('needs', [headings, ...earlier])
      const before = await listed()
      await undoNow((await importRows('needs', [headings, ...rows])).id)
      expect(await listed()).toEqual(before)
    }),
    few,
  )
})

it('the order of columns does not matter', async () => {
  const withoutIds = async () => JSON.stringify(await listed(), (key, value: unknown) => (key === 'id' || key.endsWith('Id') ? undefined : value))
  await fc.assert(
    fc.asyncProperty(drawnRows, fc.shuffledSubarray(headings.map((_, index) => index), { minLength: headings.length }), async (rows, order) => {
      await emptyTables()
      await importRows('needs', [headings, ...rows])
      const straight = await withoutIds()
      await emptyTables()
      await importRows('needs', [headings, ...rows].map((row) => order.map((index) => row[index] ?? null)))
      expect(await withoutIds()).toBe(straight)
    }),
    few,
  )
})

it('a long file is checked and written in batches', async () => {
  const count = 3000
  const rows = Array.from({ length: count }, (_, index) => [`样例需求${index}`, `样例企业${index % 40}`, '内容'])
  const { id, totals } = await importRows('needs', [['需求名称', '企业名称', '需求内容'], ...rows], { dryRun: true })
  expect(totals).toEqual({ create: count })
  expect(await largestTransaction(id)).toBe(chunkSize)
  await db().importBatch.update({ where: { id }, data: { state: 'running' } })
  await runImport(id)
  expect(await largestTransaction(id)).toBe(runSize)
  expect(await db().need.count()).toBe(count)
})

/** Rows of the import that one transaction wrote, at most. */
async function largestTransaction(batchId: string): Promise<number> {
  const [{ most }] = await db().$queryRaw<[{ most: number }]>`SELECT max(n)::int AS most FROM (SELECT count(*) AS n FROM "ImportRow" WHERE "batchId" = ${batchId} GROUP BY xmin::text) AS written`
  return most
}

it('a run that stopped half-way goes on and writes nothing twice', async () => {
  const rows = Array.from({ length: 5 }, (_, index) => [`样例需求${index}`, '样例厂'])
  const { id } = await importRows('needs', [['需求名称', '企业名称'], ...rows])
  const after = await listed()
  await db().importRow.updateMany({ where: { batchId: id, row: { gt: 4 } }, data: { applied: false } })
  await db().importBatch.update({ where: { id }, data: { state: 'running' } })
  await runImport(id)
  expect(await listed()).toEqual(after)
})
