import type { SignedInActor } from '~/domain/actor'
import { FieldErrors, found } from '~/domain/errors'
import { recordChange } from '~/domain/history/history.server'
import { permit } from '~/domain/permit.server'
import { inTransaction } from '~/platform/db.server'
import { presentReport } from './report.server'
import { reportForChange } from './reports.server'
import type { ParagraphInput } from './reports.schema'
import { taskCount, tokensOf } from './text/paragraph'
import type { Texts } from './written'

/** A paragraph to be changed, with the figures whose tokens it may hold. Throws `not_found` for one that the report has not. */
export async function paragraphForEditing(actor: SignedInActor, id: string, key: string) {
  permit(actor, 'report.edit')
  const { report, written } = await presentReport(id)
  const paragraph = found(written.paragraphs.find((one) => one.key === key))
  const text = paragraph.omitted ? '' : paragraph.text
  const figures = written.figures.map(({ key, title, text }) => ({ key, title, text }))
  return { title: report.title, kind: paragraph.kind, edited: paragraph.edited, omitted: paragraph.omitted, figures, values: { text, version: report.version } }
}

/** Sets a paragraph by hand; emptied, the report leaves it out. Throws FieldErrors for tokens that no figure fills. */
export async function saveParagraph(actor: SignedInActor, id: string, key: string, { text, version }: ParagraphInput): Promise<void> {
  permit(actor, 'report.edit')
  const { written } = await presentReport(id)
  const paragraph = found(written.paragraphs.find((one) => one.key === key))
  const known = new Set([taskCount, ...written.figures.map((figure) => figure.key), ...tokensOf(paragraph.text)])
  const unknown = tokensOf(text ?? '').filter((token) => !known.has(token))
  if (unknown.length > 0) throw new FieldErrors({ text: `unknownTokens|${JSON.stringify({ tokens: unknown.map((token) => `[[${token}]]`).join('、') })}` })
  await changeTexts(actor, id, key, text ?? '', version)
}

/** Gives a paragraph back the words that follow from the records. */
export async function resetParagraph(actor: SignedInActor, id: string, key: string): Promise<void> {
  permit(actor, 'report.edit')
  await changeTexts(actor, id, key, undefined)
}

async function changeTexts(actor: SignedInActor, id: string, key: string, text: string | undefined, version?: number): Promise<void> {
  await inTransaction(async (tx) => {
    const before = (await reportForChange(tx, id, version)).texts as Texts
    if (before[key] === text) return
    const { [key]: was, ...others } = before
    await tx.report.update({ where: { id }, data: { texts: text === undefined ? others : { ...others, [key]: text }, version: { increment: 1 } } })
    await recordChange(tx, actor, { action: 'edit', kind: 'report', id, changes: { [key]: [was ?? null, text ?? null] } })
  })
}
