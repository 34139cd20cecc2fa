import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll } from 'vitest'
import { findOffice, officeAdvice } from '../../scripts/lib/office.mjs'

const run = promisify(execFile)

/** A folder of the running test file. */
export function officeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lianyan-papers-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** What LibreOffice writes of a file of the folder, as a format of its `--convert-to`; it runs on a profile in the same folder, so it meets no other. */
export async function convert(folder: string, file: string, format: string): Promise<string[]> {
  const office = findOffice()
  if (!office) throw new Error(officeAdvice)
  const before = new Set(readdirSync(folder))
  await run(office, [`-env:UserInstallation=file://${join(folder, 'profile')}`, '--headless', '--norestore', '--convert-to', format, '--outdir', folder, join(folder, file)])
  return readdirSync(folder).filter((name) => !before.has(name) && name !== 'profile')
}

/** A line of a PDF's page: where it stands, in points from the upper left corner. */
export interface Line {
  text: string
  left: number
  right: number
  top: number
  bottom: number
}

export interface Page {
  width: number
  height: number
  lines: Line[]
}

/** The pages of a PDF with their lines from top to bottom. */
export async function pagesOf(folder: string, pdf: string): Promise<Page[]> {
  await run('pdftotext', ['-bbox-layout', join(folder, pdf), join(folder, 'pages.html')])
  const pages = readFileSync(join(folder, 'pages.html'), 'utf8').split('<page ').slice(1)
  return pages.map((page) => ({ width: numberIn(page, 'width'), height: numberIn(page, 'height'), lines: page.split('<line ').slice(1).map(lineOf).sort((one, other) => one.top - other.top) }))
}

const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&amp;': '&' }

const lineOf = (line: string): Line => ({
  text: [...line.matchAll(/<word [^>]*>([^<]*)</g)].map(([, word]) => word!.replace(/&\w+;/g, (entity) => entities[entity]!)).join(''),
  left: numberIn(line, 'xMin'),
  right: numberIn(line, 'xMax'),
  top: numberIn(line, 'yMin'),
  bottom: numberIn(line, 'yMax'),
})

const numberIn = (text: string, name: string) => Number(new RegExp(`${name}="([\\d.]+)"`).exec(text)![1])
