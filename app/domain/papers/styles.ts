import { fangsong, heiti, kaiti, latin, xiaobiaosong } from './fonts'
import { character, lineHeight, squeeze } from './page'

interface Style {
  id: string
  name: string
  basedOn?: string
  next?: string
  /** Font of Chinese characters. */
  font?: string
  /** In half points. */
  size?: number
  /** Of the paragraph, in the order of the schema's CT_PPr. */
  paragraph?: string
  /** Of the characters, after font and size. */
  characterSpacing?: number
}

const indented = `<w:ind w:firstLineChars="200" w:firstLine="${2 * character}"/>`
const centred = '<w:jc w:val="center"/>'
const fixedLines = (height: number) => `<w:spacing w:before="0" w:after="0" w:line="${height}" w:lineRule="exact"/>`

/** 7.3.3: 一、 in 黑体, （一） in 楷体, 1. and （1） in 仿宋, all of size 3; real headings, so that they stand in the navigation pane. */
const heading = (level: number, font: string): Style => ({
  id: `Heading${level}`,
  name: `heading ${level}`,
  basedOn: 'Normal',
  next: 'BodyText',
  font,
  paragraph: `<w:keepNext/>${indented}<w:outlineLvl w:val="${level - 1}"/>`,
})

/** 5.2.2: 仿宋 of size 3 (16 pt); 7.3.1: a title of size 2 (22 pt) 小标宋 in the middle. Captions and tables are smaller, which 7.3.3 leaves open. */
const all: Style[] = [
  { id: 'BodyText', name: 'Body Text', basedOn: 'Normal', paragraph: `${indented}<w:jc w:val="both"/>` },
  { id: 'Title', name: 'Title', basedOn: 'Normal', next: 'BodyText', font: xiaobiaosong, size: 44, characterSpacing: 0, paragraph: `<w:keepNext/>${centred}` },
  { id: 'Subtitle', name: 'Subtitle', basedOn: 'Normal', next: 'BodyText', font: kaiti, paragraph: `<w:keepNext/>${centred}` },
  heading(1, heiti),
  heading(2, kaiti),
  heading(3, fangsong),
  heading(4, fangsong),
  { id: 'Caption', name: 'caption', basedOn: 'Normal', next: 'BodyText', font: heiti, size: 28, characterSpacing: 0, paragraph: `<w:keepNext/>${centred}` },
  { id: 'TableText', name: 'Table Text', basedOn: 'Normal', size: 24, characterSpacing: 0, paragraph: fixedLines(400) },
  { id: 'TableHeading', name: 'Table Heading', basedOn: 'TableText', font: heiti, paragraph: `<w:keepNext/>${centred}` },
]

const fonts = (eastAsia: string) => `<w:rFonts w:ascii="${latin}" w:hAnsi="${latin}" w:eastAsia="${eastAsia}" w:cs="${latin}" w:hint="eastAsia"/>`

const sized = (size: number) => `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`

const written = ({ id, name, basedOn, next, font, size, characterSpacing, paragraph = '' }: Style) =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${basedOn ? `<w:basedOn w:val="${basedOn}"/>` : ''}${next ? `<w:next w:val="${next}"/>` : ''}<w:qFormat/>` +
  `<w:pPr>${paragraph}</w:pPr><w:rPr>${font ? fonts(font) : ''}${characterSpacing === undefined ? '' : `<w:spacing w:val="${characterSpacing}"/>`}${size ? sized(size) : ''}</w:rPr></w:style>`

/**
 * The document's styles. Lines have the grid's height and characters its width by themselves and so leave the grid aside: LibreOffice
 * would give two cells to a character that is a hair too wide for one, and Word would squeeze twice.
 */
export function stylesheet(): string {
  const run = `${fonts(fangsong)}<w:spacing w:val="${squeeze}"/>${sized(32)}<w:lang w:val="zh-CN" w:eastAsia="zh-CN" w:bidi="ar-SA"/>`
  const paragraph = `<w:widowControl w:val="0"/><w:snapToGrid w:val="0"/>${fixedLines(lineHeight)}`
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">` +
    `<w:docDefaults><w:rPrDefault><w:rPr>${run}</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>` +
    `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr><w:snapToGrid w:val="0"/>${sized(32)}</w:rPr></w:style>` +
    `<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/></w:style>${all.map(written).join('')}</w:styles>`
  )
}
