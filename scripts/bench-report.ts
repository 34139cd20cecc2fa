import { createWriteStream } from 'node:fs'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { getHeapStatistics } from 'node:v8'
import { migrate } from '../prisma/migrate'
import { withClient } from './lib/postgres-client.mjs'

/** Time and memory of a big year's report, in a database of its own that is dropped again: `npm run bench:report`. */
const database = `lianyan_bench_report_${process.pid}`
const server = process.env.DATABASE_URL!
const folder = await mkdtemp(join(tmpdir(), 'lianyan-bench-'))
const megabytes = (bytes: number) => `${Math.round(bytes / 1024 / 1024)} MB`

let [peak, peakHeap] = [0, 0]
const watch = setInterval(() => {
  const { rss, heapUsed } = process.memoryUsage()
  peak = Math.max(peak, rss)
  peakHeap = Math.max(peakHeap, heapUsed)
}, 20)

async function measured<T>(name: string, work: () => Promise<T>): Promise<T> {
  ;[peak, peakHeap] = [0, 0]
  const start = performance.now()
  const result = await work()
  console.log(`${name}: ${((performance.now() - start) / 1000).toFixed(1)} s, at most ${megabytes(peak)}, heap ${megabytes(peakHeap)}`)
  return result
}

async function bench(): Promise<void> {
  const { plantBigYear } = await import('./lib/big-year')
  const { writeReport } = await import('~/domain/reports/report.server')
  const { reportPaper } = await import('~/domain/reports/reportPaper')
  const { paperDocument } = await import('~/domain/papers/paper.server')
  const { annexWorkbook } = await import('~/domain/reports/annex/annex.server')
  const { closeDb } = await import('~/platform/db.server')
  console.log(`heap held to ${megabytes(getHeapStatistics().heap_size_limit)}`)
  const scope = await measured('planting a year of 5,000 needs, 2,000 introductions, 500 agreements, 5,700 register rows', plantBigYear)
  const { office, written } = await measured('counting and writing the report', () => writeReport(scope, {}))
  console.log(`  ${written.figures.length} figures of ${written.records.size} records`)
  const [docx, xlsx] = [join(folder, 'report.docx'), join(folder, 'annex.xlsx')]
  const paper = reportPaper({ title: '样例', officeName: office.officeName, date: scope.asOf, paragraphs: written.paragraphs, attachments: [] })
  await measured('.docx', async () => pipeline(await paperDocument(paper), createWriteStream(docx)))
  await measured('.xlsx', () => pipeline(annexWorkbook(written, (key) => key), createWriteStream(xlsx)))
  for (const path of [docx, xlsx]) console.log(`  ${path.slice(folder.length + 1)}: ${Math.round((await stat(path)).size / 1024)} KB`)
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
