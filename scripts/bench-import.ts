import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { migrate } from '../prisma/migrate'
import { withClient } from './lib/postgres-client.mjs'

/** Time and memory of importing generated needs, in a database of its own that is dropped again: `npm run bench:import -- [rows]`. */
const rows = Number(process.argv[2] ?? 100_000)
const database = `lianyan_bench_${process.pid}`
const server = process.env.DATABASE_URL!
const folder = await mkdtemp(join(tmpdir(), 'lianyan-bench-'))

async function generate(path: string): Promise<void> {
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: path, useSharedStrings: true })
  const sheet = book.addWorksheet('样例')
  sheet.addRow(['序号', '需求名称', '企业名称', '需求内容', '拟投入资金（万元）', '合作方式', '有效期至', '联系人']).commit()
  for (let index = 0; index < rows; index += 1) sheet.addRow([index + 1, `样例需求第${index}项`, `样例企业${index % 5000}有限公司`, `样例内容${index}，`.repeat(20), '30-50', '合作开发、人才培养', '2030年6月', '样例联系人']).commit()
  sheet.commit()
  await book.commit()
}

let peak = 0
const watch = setInterval(() => void (peak = Math.max(peak, process.memoryUsage().rss)), 50)

async function measured<T>(name: string, work: () => Promise<T>): Promise<T> {
  peak = 0
  const start = performance.now()
  const result = await work()
  console.log(`${name}: ${((performance.now() - start) / 1000).toFixed(1)} s, peak memory ${Math.round(peak / 1024 / 1024)} MB`)
  return result
}

async function bench(): Promise<void> {
  const { importFile } = await import('~/domain/imports/fromFile.server')
  const { runImport } = await import('~/domain/imports/applying/run.server')
  const { undoImport } = await import('~/domain/imports/applying/undo.server')
  const { db, closeDb } = await import('~/platform/db.server')
  const { stopJobs } = await import('~/platform/jobs.server')
  const path = join(folder, 'needs.xlsx')
  await measured(`a spreadsheet of ${rows} rows`, () => generate(path))
  console.log(`  ${Math.round((await stat(path)).size / 1024 / 1024)} MB`)
  const { id } = await measured('dry run', () => importFile('needs', path, { dryRun: true, mapping: new Map() }))
  const start = (state: 'running' | 'undoing') => db().importBatch.update({ where: { id }, data: { state } })
  await measured('import', async () => runImport((await start('running')).id))
  console.log(`  ${await db().need.count()} needs, ${await db().enterprise.count()} firms`)
  await measured('the same file again, dry run', () => importFile('needs', path, { dryRun: true, mapping: new Map() }))
  if (!process.env.SKIP_UNDO) await measured('undo', async () => undoImport((await start('undoing')).id))
  await stopJobs()
  await closeDb()
}

await withClient(server, (client) => client.query(`create database ${database}`))
try {
  const address = new URL(server)
  address.pathname = `/${database}`
  Object.assign(process.env, { DATABASE_URL: address.href, FILES_DIR: folder })
  await migrate(address.href)
  await bench()
} finally {
  clearInterval(watch)
  await withClient(server, (client) => client.query(`drop database if exists ${database} with (force)`))
  await rm(folder, { recursive: true })
}
