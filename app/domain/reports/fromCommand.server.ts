import type { Readable } from 'node:stream'
import type { Translate } from '~/domain/exports/workbook.server'
import { paperDocument } from '~/domain/papers/paper.server'
import { annexWorkbook } from './annex/annex.server'
import { paperOf } from './downloads.server'
import type { Scope } from './period'
import { writeReport } from './report.server'
import { generatedTitle } from './text/generate'
import { written as asRead } from './text/paragraph'

/** A report for the command line: its paper, its annex, and every figure as data. */
export interface CommandReport {
  document: Readable
  annex: Readable
  json: object
}

/** Writes the report of a scope from the records, with the generated words throughout. */
export async function reportFromCommand(scope: Scope, t: Translate): Promise<CommandReport> {
  const { office, written } = await writeReport(scope, {})
  const { figures, comparison, checks, paragraphs } = written
  const title = generatedTitle(scope, office)
  const [from, to, asOf] = [scope.from, scope.to, scope.asOf].map((day) => day.toISOString().slice(0, 10))
  return {
    document: await paperDocument(paperOf({ report: { title, periodFrom: scope.from, periodTo: scope.to, asOf: scope.asOf }, office, written })),
    annex: annexWorkbook(written, t),
    json: { title, from, to, asOf, figures, comparison, checks, paragraphs: paragraphs.map(({ key, lead, pieces }) => ({ key, text: lead + asRead(pieces) })) },
  }
}
