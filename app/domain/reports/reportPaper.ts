import type { Paper, PaperBlock } from './paper'
import { type Paragraph, type Piece, written } from './text/paragraph'

/** A report's text, as it reads now or as it was frozen. */
interface Text {
  title: string
  officeName: string
  /** The day under the organ's name. */
  date: Date
  paragraphs: { kind: Paragraph['kind']; lead: string; pieces: Piece[]; omitted?: boolean }[]
  attachments: string[]
}

/** The report as an official paper. */
export const reportPaper = ({ title, officeName, date, paragraphs, attachments }: Text): Paper => ({
  title,
  blocks: paragraphs.filter(({ omitted }) => !omitted).map(block),
  organ: officeName,
  date,
  attachments,
})

function block({ kind, lead, pieces }: Text['paragraphs'][number]): PaperBlock {
  const text = lead + written(pieces)
  return kind === 'heading' ? { kind: 'heading', level: 1, text } : { kind: 'paragraph', text }
}
