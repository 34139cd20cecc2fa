import { Readable } from 'node:stream'
import { AlignmentType, type FileChild, type Paragraph } from 'docx'
import type { Paper, PaperBlock } from '~/domain/reports/paper'
import { officialDocument } from './document.server'
import { character, lineHeight } from './page'
import { table } from './table'
import { styled, widthOf } from './text'

/** The paper as a `.docx` by GB/T 9704-2012. */
export async function paperDocument(paper: Paper): Promise<Readable> {
  const children = [...head(paper), ...paper.blocks.flatMap(written), ...attachments(paper.attachments), ...signature(paper)]
  return Readable.from([await officialDocument({ title: paper.title, organ: paper.organ, children })])
}

/** 7.3.1: the title, and an empty line before the text. */
function head({ title, subtitle }: Paper): Paragraph[] {
  const gap = { spacing: { after: lineHeight } }
  return subtitle ? [styled('Title', title), styled('Subtitle', subtitle, gap)] : [styled('Title', title, gap)]
}

function written(block: PaperBlock): FileChild[] {
  if (block.kind === 'heading') return [styled(`Heading${block.level}`, block.text)]
  if (block.kind === 'paragraph') return block.text.split(/\n+/).map((line) => styled('BodyText', line))
  return [styled('Caption', block.caption), table(block.columns, block.rows), styled('TableText', '')]
}

/** 7.3.4: 附件 two characters in, after an empty line; several are numbered, and a long name goes on under its own beginning. */
function attachments(titles: string[]): Paragraph[] {
  return titles.map((title, index) => {
    const label = index === 0 ? '附件：' : ''
    const number = titles.length > 1 ? `${index + 1}.\t` : ''
    const hanging = (widthOf(label) + (number ? 1.25 : 0)) * character
    const left = (5 + (number ? 1.25 : 0)) * character
    return styled('Normal', `${label}${number}${title}`, { indent: { left, hanging }, spacing: { before: index === 0 ? lineHeight : 0 }, keepNext: true })
  })
}

/** 7.3.5.1: the date four characters from the right, and above it in its middle the organ, where the seal goes. */
function signature({ organ, date }: Paper): Paragraph[] {
  const day = writtenDay(date)
  const right = Math.max(0, 4 + (widthOf(day) - widthOf(organ)) / 2) * character
  return [
    styled('Normal', organ, { alignment: AlignmentType.RIGHT, indent: { right: Math.round(right) }, spacing: { before: lineHeight }, keepNext: true }),
    styled('Normal', day, { alignment: AlignmentType.RIGHT, indent: { right: 4 * character } }),
  ]
}

/** 7.3.5.4: in Arabic digits without leading noughts. */
const writtenDay = (day: Date) => `${day.getUTCFullYear()}年${day.getUTCMonth() + 1}月${day.getUTCDate()}日`
