import { randomUUID } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { db } from '~/platform/db.server'
import { undoImport } from './applying/undo.server'
import { type FromFile, importFile } from './fromFile.server'
import type { ImportKind } from './kinds'

export type Cell = string | number | Date | null | { formula: string; result?: string }

/** A workbook on disk with these rows on its first sheet; further sheets by name. */
export async function spreadsheetOf(rows: Cell[][], others: Record<string, Cell[][]> = {}): Promise<string> {
  const book = new ExcelJS.Workbook()
  for (const [name, sheetRows] of Object.entries({ 汇总: rows, ...others })) {
    const sheet = book.addWorksheet(name)
    for (const row of sheetRows) sheet.addRow(row)
  }
  const path = join(tmpdir(), `${randomUUID()}.xlsx`)
  await book.xlsx.writeFile(path)
  return path
}

/** Imports rows at once; `dryRun` only checks them. */
export const importRows = async (kind: ImportKind, rows: Cell[][], { dryRun = false } = {}): Promise<FromFile> =>
  importFile(kind, await spreadsheetOf(rows), { dryRun, mapping: new Map() })

/** Takes a finished import back at once. */
export async function undoNow(id: string): Promise<void> {
  await db().importBatch.update({ where: { id }, data: { state: 'undoing' } })
  await undoImport(id)
}

/** What the lists show: every record in force with its firm or institution, without times and versions. */
export async function listed() {
  const named = { select: { name: true } }
  const [experts, needs, agreements, institutions, enterprises] = await Promise.all([
    db().expert.findMany({ where: { state: 'active' }, include: { institution: named, works: { where: { state: 'active' }, select: { kind: true, title: true }, orderBy: { title: 'asc' } } }, orderBy: [{ name: 'asc' }, { id: 'asc' }] }),
    db().need.findMany({ where: { state: { not: 'withdrawn' } }, include: { enterprise: named }, orderBy: [{ title: 'asc' }, { id: 'asc' }] }),
    db().agreement.findMany({ where: { withdrawnAt: null }, include: { parties: { select: { role: true, enterprise: named, institution: named }, orderBy: { position: 'asc' } } }, orderBy: [{ title: 'asc' }, { id: 'asc' }] }),
    db().institution.findMany({ where: { state: 'active' }, select: { name: true, moeCode: true, kind: true }, orderBy: { name: 'asc' } }),
    db().enterprise.findMany({ where: { state: 'active' }, select: { name: true }, orderBy: { name: 'asc' } }),
  ])
  return JSON.parse(JSON.stringify({ experts, needs, agreements, institutions, enterprises }, (key, value: unknown) => (['createdAt', 'updatedAt', 'publishedAt', 'version'].includes(key) ? undefined : value))) as Record<string, Record<string, unknown>[]>
}

/** Empties what imports write, and with it the agreements' texts, which nothing but a test may empty. */
export async function emptyTables(): Promise<void> {
  await db().$transaction([
    db().$executeRaw`ALTER TABLE "AgreementText" DISABLE TRIGGER "AgreementText_append_only"`,
    db().$executeRaw`TRUNCATE "Expert", "Need", "Agreement", "Institution", "Enterprise", "ImportBatch", "Alias", "Declaration", "Patent", "Award", "Commissioner", "Visit", "Event", "IssuedDocument", "Recognition", "TownshipTarget", "Budget", "Statistic" CASCADE`,
    db().$executeRaw`ALTER TABLE "AgreementText" ENABLE TRIGGER "AgreementText_append_only"`,
  ])
}

/** The reasons of each row of an import, as `row: level code, ...`. */
export async function told(batchId: string): Promise<string[]> {
  const rows = await db().importRow.findMany({ where: { batchId }, orderBy: { row: 'asc' } })
  return rows.map(({ row, outcome, reasons }) => [`${row} ${outcome}`, ...(reasons as { code: string }[]).map(({ code }) => code)].join(' '))
}
