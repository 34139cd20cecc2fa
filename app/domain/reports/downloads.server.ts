import type { Readable } from 'node:stream'
import type { SignedInActor } from '~/domain/actor'
import type { Translate } from '~/domain/exports/workbook.server'
import { paperDocument } from '~/domain/papers/paper.server'
import { permit } from '~/domain/permit.server'
import { annexWorkbook, type Counted } from './annex/annex.server'
import type { Paper } from './paper'
import { type PresentReport, presentReport } from './report.server'
import { reportPaper } from './reportPaper'
import { scopeOfReport } from './reports.server'
import { readSnapshot } from './snapshots/read.server'
import { periodName } from './text/periodName'
import { fill } from './text/paragraph'
import { words } from './text/words'

/** A file of a report and what it is called. */
export interface ReportFile {
  title: string
  stream: Readable
}

/** The report as an official paper in `.docx`: as it reads now, or as a snapshot froze it. */
export async function reportDocument(actor: SignedInActor, id: string, snapshot?: number): Promise<ReportFile> {
  permit(actor, 'report.view')
  const paper = snapshot === undefined ? paperOf(await presentReport(id)) : await frozenPaper(id, snapshot)
  return { title: paper.title, stream: await paperDocument(paper) }
}

/** The lists behind a report's numbers in `.xlsx`: of today, or as a snapshot froze them. */
export async function reportAnnex(actor: SignedInActor, id: string, snapshot: number | undefined, t: Translate): Promise<ReportFile> {
  permit(actor, 'report.view')
  const { report, counted } = snapshot === undefined ? await presentCount(id) : await frozenCount(id, snapshot)
  return { title: annexTitle(report), stream: annexWorkbook(counted, t) }
}

/** What a paper says of its report besides the text. */
type Told = Pick<PresentReport['report'], 'title' | 'periodFrom' | 'periodTo' | 'asOf'>

/** A report as it reads now as a paper of its as-of day; the lists behind its numbers come with it. */
export const paperOf = ({ report, office, written }: Pick<PresentReport, 'office' | 'written'> & { report: Told }): Paper =>
  reportPaper({ title: report.title, officeName: office.officeName, date: report.asOf, paragraphs: written.paragraphs, attachments: [annexTitle(report)] })

async function frozenPaper(id: string, number: number): Promise<Paper> {
  const { title, asOf, content, paragraphs, ...snapshot } = await readSnapshot(id, number)
  return reportPaper({ title, officeName: content.officeName, date: asOf, paragraphs, attachments: [annexTitle({ ...snapshot, asOf })] })
}

const annexTitle = (report: Parameters<typeof scopeOfReport>[0]): string => fill(words.annex, { period: periodName(scopeOfReport(report)) })

async function presentCount(id: string) {
  const { report, written } = await presentReport(id)
  return { report, counted: written as Counted }
}

async function frozenCount(id: string, number: number) {
  const snapshot = await readSnapshot(id, number)
  const { figures, comparison } = snapshot.content
  return { report: snapshot, counted: { figures, comparison, records: snapshot.records } }
}
