import { posix } from 'node:path'
import { isDateFormat } from './numberFormats'
import { ReadingError } from './sheets'
import { readXml } from './xml.server'
import type { Package } from './zip.server'

export interface WorkbookParts {
  sheets: { name: string; hidden: boolean; part: string }[]
  sharedStrings?: string
  /** Whether a cell of this style index holds a date. */
  isDate: (style: number) => boolean
  /** Days are counted from 1904, as old Macintosh workbooks do. */
  from1904: boolean
}

interface Relation {
  type: string
  target: string
}

/** Reads what a workbook consists of. Throws ReadingError where the package is no .xlsx workbook. */
export async function readWorkbook(zip: Package): Promise<WorkbookParts> {
  const relations = await relationsOf(zip, '_rels/.rels', '')
  const main = [...relations.values()].find(({ type }) => type.endsWith('/officeDocument'))?.target ?? 'xl/workbook.xml'
  if (!zip.has(main) || main.endsWith('.bin')) throw new ReadingError('otherFormat')
  const folder = posix.dirname(main)
  const own = await relationsOf(zip, `${folder}/_rels/${posix.basename(main)}.rels`, folder)
  const partOf = (kind: string) => [...own.values()].find(({ type }) => type.endsWith(`/${kind}`))?.target
  const { sheets, from1904 } = await sheetsOf(zip, main, own)
  if (sheets.length === 0) throw new ReadingError('otherFormat')
  return { sheets, from1904, sharedStrings: partOf('sharedStrings'), isDate: await dateStyles(zip, partOf('styles')) }
}

async function relationsOf(zip: Package, part: string, folder: string): Promise<Map<string, Relation>> {
  const relations = new Map<string, Relation>()
  if (!zip.has(part)) return relations
  await readXml(await zip.read(part), {
    open: (name, { Id = '', Type: type = '', Target: target = '' }) => {
      if (name === 'Relationship') relations.set(Id, { type, target: target.startsWith('/') ? target.slice(1) : posix.join(folder, target) })
    },
  })
  return relations
}

async function sheetsOf(zip: Package, main: string, relations: Map<string, Relation>) {
  const sheets: WorkbookParts['sheets'] = []
  let from1904 = false
  await readXml(await zip.read(main), {
    open: (tag, attributes) => {
      if (tag === 'workbookPr') from1904 = /^(1|true|on)$/.test(attributes.date1904 ?? '')
      const relation = tag === 'sheet' && relations.get(attributes['r:id'] ?? idOf(attributes))
      if (!relation || !relation.type.endsWith('/worksheet') || !zip.has(relation.target)) return
      sheets.push({ name: attributes.name ?? '', hidden: (attributes.state ?? 'visible') !== 'visible', part: relation.target })
    },
  })
  return { sheets, from1904 }
}

/** The relation id under whatever prefix the writer chose. */
const idOf = (attributes: Record<string, string>) => Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1] ?? ''

async function dateStyles(zip: Package, part: string | undefined): Promise<(style: number) => boolean> {
  if (!part || !zip.has(part)) return () => false
  const custom = new Map<number, string>()
  const formats: number[] = []
  let inCells = false
  await readXml(await zip.read(part), {
    open: (name, attributes) => {
      if (name === 'numFmt') custom.set(Number(attributes.numFmtId), attributes.formatCode ?? '')
      if (name === 'cellXfs') inCells = true
      if (name === 'xf' && inCells) formats.push(Number(attributes.numFmtId ?? 0))
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false
    },
  })
  const dates = formats.map((id) => isDateFormat(id, custom.get(id)))
  return (style) => dates[style] ?? false
}
