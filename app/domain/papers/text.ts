import { type IParagraphOptions, Paragraph, TextRun } from 'docx'
import { printable } from '~/domain/exports/printable'

export type PaperStyle = 'Title' | 'Subtitle' | 'Heading1' | 'Heading2' | 'Heading3' | 'Heading4' | 'BodyText' | 'Normal' | 'Caption' | 'TableText' | 'TableHeading'

/** A paragraph of one style. Signs that are Chinese and Latin alike (quotation marks, dashes) are set in the Chinese font. */
export function styled(style: PaperStyle, text: string, options: IParagraphOptions = {}): Paragraph {
  const run = new TextRun({ text: printable(text), font: { hint: 'eastAsia' } })
  return new Paragraph({ ...options, style, children: [run] })
}

/** Where Latin meets Chinese, Word and LibreOffice leave a quarter of a character. */
const meetings = /(?<=[\dA-Za-z])(?=\p{Script=Han})|(?<=\p{Script=Han})(?=[\dA-Za-z])/gu

/** The width of a text in characters of Chinese, of which what is ASCII takes half. */
export const widthOf = (text: string): number =>
  [...text].reduce((width, sign) => width + (sign < '\x80' ? 0.5 : 1), 0) + (text.match(meetings)?.length ?? 0) / 4
