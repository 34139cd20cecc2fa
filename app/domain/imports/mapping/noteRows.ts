import type { ImportKind } from '../kinds'
import type { SheetRow } from '../reading/sheets'
import { fieldsOf } from './fields'
import type { Table } from './tables'

/** Whether a row below the headings holds a record: not blank, no hint, no note, no total, no heading printed again. */
export function isDataRow(kind: ImportKind, table: Table, { row, cells, faults }: SheetRow): boolean {
  const mapped = Object.keys(table.columns).map(Number)
  const filled = mapped.filter((index) => cells[index]?.trim() || faults?.[index])
  if (filled.length === 0) return false
  const texts = filled.map((index) => (cells[index] ?? '').trim())
  if (row <= table.headingRow + 2 && texts.every((text) => hint.test(text))) return false
  if (filled.length === 1 && note.test(texts[0]!)) return false
  if (filled.length > 1 && filled.every((index) => cells[index]?.replace(/\s+/g, ' ').trim() === table.headings[index])) return false
  return !isTemplateExample(kind, table, cells)
}

const hint = /^[（(]?(必填|选填|可选|可多选|多选|单选|文本|数字|日期|下拉选择|请填写|请选择|required|optional|e\.g\..*|例[:：如].*|格式.*|.*格式)[)）]?[。，、；;,]?$/i

const note = /^(填表说明|填写说明|填报说明|说明|注|备注|附注|合计|总计|小计|填表人|审核人|制表人|联系人|note|notes|total)\s*(\d*\s*[:：.．、]|$)/i

/** The example that our templates come with, left standing: all that it requires or marks as a sample is as we wrote it. */
function isTemplateExample(kind: ImportKind, table: Table, cells: string[]): boolean {
  const telling = fieldsOf[kind].flatMap(({ field, required, example }) => {
    const column = Object.entries(table.columns).find(([, one]) => one === field)?.[0]
    const isTelling = column !== undefined && example !== undefined && (required || isSample(example))
    return isTelling ? { example, isLeft: cells[Number(column)]?.trim() === example } : []
  })
  return telling.some(({ example }) => isSample(example)) && telling.every(({ isLeft }) => isLeft)
}

const isSample = (example: string) => example.startsWith('样例')
