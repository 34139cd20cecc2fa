import { createWriteStream } from 'node:fs'
import { basename, resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import i18next from 'i18next'
import { type FromFile, importFile, writeBadRows } from '~/domain/imports/fromFile.server'
import { importKinds } from '~/domain/imports/kinds'
import { reasonText } from '~/domain/imports/reasonText'
import { languageOptions, resources } from '~/locales'
import { closeDb } from '~/platform/db.server'
import { stopJobs } from '~/platform/jobs.server'

const usage = `npm run import -- ${importKinds.join('|')} FILE [--dry-run] [--mapping HEADING=field ...] [--lang en]`

/** Faulty rows are listed up to here; the spreadsheet of faulty rows has them all. */
const mostListed = 50

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { 'dry-run': { type: 'boolean' }, mapping: { type: 'string', multiple: true }, lang: { type: 'string' } } })
  const kind = importKinds.find((one) => one === positionals[0])
  if (!kind || !positionals[1]) return refuse(usage)
  await i18next.init({ ...languageOptions, resources, lng: values.lang === 'en' ? 'en' : 'zh-CN' })
  const mapping = new Map((values.mapping ?? []).map((pair) => pair.split(/=(.*)/s) as [string, string]))
  const result = await importFile(kind, resolve(process.env.INIT_CWD ?? '.', positionals[1]), { dryRun: values['dry-run'] ?? false, mapping })
  return report(positionals[1], result)
}

const t = (key: string, values: Record<string, unknown> = {}) => String(i18next.t(key as 'appName', values as never))

async function report(file: string, { id, fault, mapping, totals, bad, missing }: FromFile): Promise<number> {
  for (const { sheet, headingRow, headings, columns } of mapping?.tables ?? []) {
    console.log(`${sheet}: ${t('imports:mapping.lead', { row: headingRow })}`)
    for (const [index, heading] of headings.entries()) if (heading) console.log(`  ${heading} -> ${columns[index] ?? t('imports:mapping.none')}`)
  }
  for (const { sheet, reason } of mapping?.skipped ?? []) console.log(t('imports:mapping.skipped', { list: `${sheet} (${t(`imports:mapping.${reason}`)})` }))
  if (fault) return refuse(t(`imports:faults.${fault.key}`, { ...fault.values, fields: missing.join(', ') }))
  console.log(Object.entries(totals).map(([outcome, count]) => `${t(`imports:outcomes.${outcome}`)} ${count}`).join(' · '))
  for (const { sheet, row, label, reasons } of bad.slice(0, mostListed))
    console.log(`  ${sheet} ${row} ${label}: ${reasons.filter(({ level }) => level !== 'note').map((reason) => reasonText(t, reason)).join('; ')}`)
  if (bad.length > 0) await saveBadRows(id, file)
  return 0
}

async function saveBadRows(id: string, file: string): Promise<void> {
  const path = resolve(process.env.INIT_CWD ?? '.', `${basename(file).replace(/\.[^.]*$/, '')}-${t('imports:badRows.fileName')}.xlsx`)
  await pipeline(await writeBadRows(id, t), createWriteStream(path))
  console.log(path)
}

function refuse(line: string): number {
  console.error(line)
  return 1
}

process.exitCode = await main().catch((error: Error) => refuse(error.message))
await stopJobs()
await closeDb()
