import { AlignmentType, convertMillimetersToTwip, DocumentGridType, Footer, type ISectionPropertiesOptions, Paragraph, PageNumber, TextRun } from 'docx'
import { songti } from './fonts'

/**
 * The page of GB/T 9704-2012 《党政机关公文格式》 in twips (a twentieth of a point): 5.2.1 A4, 天头 37 mm, 订口 28 mm, 版心 156 mm × 225 mm;
 * 5.2.3 22 lines of 28 characters; lines of 28 pt, as offices set them, of which exactly 22 fit.
 */
const a4 = { width: 11_906, height: 16_838 }
const margins = { top: convertMillimetersToTwip(37), left: convertMillimetersToTwip(28), right: convertMillimetersToTwip(26), bottom: convertMillimetersToTwip(35) }
const charactersInLine = 28

export const lineHeight = 28 * 20
/** One character of size 3 (16 pt), the measure of every indent. */
export const character = 16 * 20
export const textWidth = a4.width - margins.left - margins.right

/** 28 characters of 16 pt are 1% wider than the text: what each of them gives up, in whole twips; one more, since LibreOffice leaves a point of a line empty. */
export const squeeze = Math.floor(textWidth / charactersInLine) - character - 1

/** The same exactly, in 4096ths of a point, as the document grid counts the pitch of its characters. */
const gridSqueeze = Math.round(((textWidth / charactersInLine - character) / 20) * 4096)

/** 7.5: the page number's dash is 7 mm below the text; half a line of 14 pt more is its foot. */
const footer = margins.bottom - convertMillimetersToTwip(7) - 140

export const page: ISectionPropertiesOptions = {
  page: { size: a4, margin: { ...margins, footer, header: convertMillimetersToTwip(15) } },
  grid: { type: DocumentGridType.LINES_AND_CHARS, linePitch: lineHeight, charSpace: gridSqueeze },
}

/** 7.5: numbers in size 4 宋体 between dashes, one character from the outer edge: right on odd pages, left on even ones. */
export const pageNumbers = { default: pageNumber(AlignmentType.RIGHT), even: pageNumber(AlignmentType.LEFT) }

function pageNumber(alignment: (typeof AlignmentType)['LEFT' | 'RIGHT']): Footer {
  const font = { ascii: songti, hAnsi: songti, eastAsia: songti, hint: 'eastAsia' }
  const number = new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], font, size: 28, characterSpacing: 0 })
  return new Footer({ children: [new Paragraph({ children: [number], alignment, indent: { left: 280, right: 280 }, spacing: { line: 280, lineRule: 'exact' } })] })
}
