import { createWriteStream } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import i18next from 'i18next'
import { FieldErrors } from '~/domain/errors'
import { type CommandReport, reportFromCommand } from '~/domain/reports/fromCommand.server'
import { scopeFault } from '~/domain/reports/reports.schema'
import { scopeAsked } from '~/domain/reports/reports.server'
import { languageOptions, resources } from '~/locales'
import { closeDb } from '~/platform/db.server'

const usage = 'npm run report -- --from 2017-01-01 --to 2017-06-30 [--as-of 2017-06-30] --out DIR [--lang en]'

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { from: { type: 'string' }, to: { type: 'string' }, 'as-of': { type: 'string' }, out: { type: 'string' }, lang: { type: 'string' } } })
  await i18next.init({ ...languageOptions, resources, lng: values.lang === 'en' ? 'en' : 'zh-CN' })
  if (!values.from || !values.to || !values.out) return refuse(usage)
  const asked = { from: dayOf('from', values.from), to: dayOf('to', values.to), asOf: values['as-of'] ? dayOf('as-of', values['as-of']) : null }
  const fault = scopeFault(asked)
  if (fault) throw new FieldErrors({ [fault[0]]: fault[1] })
  const folder = resolve(process.env.INIT_CWD ?? '.', values.out)
  await save(folder, await reportFromCommand(scopeAsked(asked), t))
  return 0
}

const t = (key: string, values: Record<string, unknown> = {}) => String(i18next.t(key as 'appName', values as never))

function dayOf(option: string, text: string): Date {
  const day = new Date(`${text}T00:00:00Z`)
  const exists = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
  if (!exists) throw new Error(`--${option} ${text}: ${t('errors:format')} (2017-06-30)`)
  return day
}

async function save(folder: string, { document, annex, json }: CommandReport): Promise<void> {
  await mkdir(folder, { recursive: true })
  const path = (name: string) => join(folder, name)
  await pipeline(document, createWriteStream(path('report.docx')))
  await pipeline(annex, createWriteStream(path('annex.xlsx')))
  await writeFile(path('report.json'), `${JSON.stringify(json, null, 2)}\n`)
  for (const name of ['report.docx', 'annex.xlsx', 'report.json']) console.log(path(name))
}

function refuse(line: string): number {
  console.error(line)
  return 1
}

/** What went wrong, in words: an option and what is the matter with it. */
const explained = (error: Error): string =>
  error instanceof FieldErrors ? Object.entries(error.fields).map(([field, message]) => `--${options[field] ?? field}: ${t(`errors:${message}`)}`).join('\n') : error.message

const options: Record<string, string> = { asOf: 'as-of', span: 'from' }

process.exitCode = await main().catch((error: Error) => refuse(explained(error)))
await closeDb()
