import type { Check } from './figures/checks'
import type { Figures } from './figures/all.server'
import { chineseNumber, readChineseNumber } from './figures/wording'
import type { Scope } from './period'
import { generate, type Office } from './text/generate'
import { type Paragraph, type Piece, piecesOf, taskCount, tokensOf } from './text/paragraph'
import { Source } from './text/source'

/** A paragraph as it stands in the report. */
export interface WrittenParagraph extends Paragraph {
  /** 一、 before a heading, 一是 before an item. */
  lead: string
  pieces: Piece[]
  /** Whether it was changed by hand; what was emptied by hand is left out. */
  edited: boolean
  omitted: boolean
}

/** A report with its figures filled in, its numbers checked. */
export interface WrittenReport extends Figures {
  paragraphs: WrittenParagraph[]
}

/** Texts changed by hand, by paragraph. */
export type Texts = Record<string, string>

/** Writes the report: the generated text, with what was changed by hand in its place. */
export function write(scope: Scope, office: Office, figures: Figures, texts: Texts): WrittenReport {
  const paragraphs = merged(generate(scope, office, new Source(figures.figures, figures.records)), texts)
  const tasks = tasksOf(paragraphs)
  const known = new Map(figures.figures.map((figure) => [figure.key, figure]))
  const filled = numbered(paragraphs).map((paragraph) => ({ ...paragraph, pieces: piecesOf(withTaskCount(inked(paragraph), tasks.length), known) }))
  return { ...figures, paragraphs: filled, checks: [...figures.checks, ...checkTasks(paragraphs, tasks), ...checkTokens(paragraphs, known)] }
}

type Unnumbered = Omit<WrittenParagraph, 'lead' | 'pieces'>

/** Where a paragraph that the records no longer give, but somebody wrote, belongs: after those before it here. */
const order = ['opening', 'environment', 'projects', 'services', 'closing']

function merged(generated: Paragraph[], texts: Texts): Unnumbered[] {
  const paragraphs = generated.map((paragraph): Unnumbered => {
    const typed = texts[paragraph.key]
    return { ...paragraph, text: typed || paragraph.text, edited: typed !== undefined, omitted: typed === '' }
  })
  const orphans = Object.entries(texts).filter(([key, text]) => text !== '' && !generated.some((paragraph) => paragraph.key === key))
  for (const [key, text] of orphans) {
    const last = paragraphs.findLastIndex((paragraph) => order.indexOf(sectionOf(paragraph.key)) <= order.indexOf(sectionOf(key)))
    paragraphs.splice(last + 1, 0, { key, kind: 'item', text, edited: true, omitted: false })
  }
  return paragraphs.filter(({ key }) => !key.endsWith('.nothing') || !paragraphs.some((other) => other.kind === 'item' && sectionOf(other.key) === sectionOf(key)))
}

const sectionOf = (key: string) => key.split('.')[0]!

function numbered(paragraphs: Unnumbered[]): Omit<WrittenParagraph, 'pieces'>[] {
  let [headings, items] = [0, 0]
  return paragraphs.map((paragraph) => {
    if (paragraph.omitted) return { ...paragraph, lead: '' }
    if (paragraph.kind === 'heading') {
      items = 0
      return { ...paragraph, lead: `${chineseNumber(++headings)}、` }
    }
    return { ...paragraph, lead: paragraph.kind === 'item' ? `${chineseNumber(++items)}是` : '' }
  })
}

const tasksOf = (paragraphs: Unnumbered[]): string[] => linesOf(paragraphs.find(({ kind, omitted }) => kind === 'tasks' && !omitted)?.text ?? '')

const linesOf = (text: string): string[] => text.split('\n').map((line) => line.trim().replace(/[。；;]+$/, '')).filter(Boolean)

/** A paragraph's words with what numbering adds: tasks become 一要 …；二要 …。 */
const inked = ({ kind, text }: Pick<Paragraph, 'kind' | 'text'>): string =>
  kind === 'tasks' ? `${linesOf(text).map((task, index) => `${chineseNumber(index + 1)}要${task.replace(/^要/, '')}`).join('；')}。` : text

const withTaskCount = (text: string, count: number): string => text.replace(/\[\[\s*tasks\.count\s*\]\]/g, chineseNumber(count))

/** As many tasks must be listed as are announced. */
function checkTasks(paragraphs: Unnumbered[], tasks: string[]): Check[] {
  const lead = paragraphs.find(({ key, omitted }) => key === 'closing.lead' && !omitted)
  const said = lead && /([一二两三四五六七八九十百\d]+)(?:个方面|项|件|点|方面)/.exec(withTaskCount(lead.text, tasks.length))?.[1]
  const announced = said ? readChineseNumber(said) : null
  if (announced === null) return []
  const agrees = announced === tasks.length
  return [{ level: agrees ? 'ok' : 'fault', message: agrees ? 'tasks' : 'tasksFault', values: { announced, listed: tasks.length }, figures: [], records: [], paragraph: 'closing.tasks' }]
}

function checkTokens(paragraphs: Unnumbered[], known: Map<string, unknown>): Check[] {
  return paragraphs.filter(({ omitted }) => !omitted).flatMap(({ key, text }) => {
    const missing = tokensOf(text).filter((token) => token !== taskCount && !known.has(token))
    return missing.length === 0 ? [] : { level: 'fault' as const, message: 'tokenFault', values: { tokens: missing.join('、') }, figures: [], records: [], paragraph: key }
  })
}
