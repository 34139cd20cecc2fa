import { columnOf } from './columns'
import { dayOfSerial, plainNumber } from './numberFormats'
import { RichText, unescape } from './richText'
import type { CellFault } from './sheets'
import { limits } from './sheets'
import type { XmlHandlers } from './xml.server'

export interface RawRow {
  row: number
  texts: string[]
  faults: Record<number, CellFault>
}

interface OpenCell {
  column: number
  type: string
  style: number
  formula: boolean
  value: string
}

interface Reading {
  isDate: (style: number) => boolean
  from1904: boolean
}

/** Gathers the rows of a worksheet from its XML: shown texts of cells, the last results of formulas. */
export class SheetCells implements XmlHandlers {
  #rows: RawRow[] = []
  #row: RawRow | null = null
  #cell: OpenCell | null = null
  #inValue = false
  #inline = new RichText()
  #last = 0

  constructor(
    readonly reading: Reading,
    readonly strings: { get(index: number): string },
  ) {}

  open(name: string, attributes: Record<string, string>): void {
    if (name === 'row') this.#openRow(attributes.r)
    else if (name === 'c') this.#openCell(attributes)
    else if (name === 'f' && this.#cell) this.#cell.formula = true
    else if (name === 'v') this.#inValue = true
    this.#inline.open(name)
  }

  text(text: string): void {
    if (this.#inValue && this.#cell) this.#cell.value += text
    else this.#inline.text(text)
  }

  close(name: string): void {
    this.#inline.close(name)
    if (name === 'v') this.#inValue = false
    if (name === 'is' && this.#cell) this.#cell.value = this.#inline.take()
    if (name === 'c') this.#closeCell()
    if (name === 'row' && this.#row) {
      this.#rows.push(this.#row)
      this.#row = null
    }
  }

  /** The rows that are complete. */
  take(): RawRow[] {
    const rows = this.#rows
    this.#rows = []
    return rows
  }

  #openRow(number: string | undefined): void {
    this.#last = Number(number) || this.#last + 1
    this.#row = { row: this.#last, texts: [], faults: {} }
  }

  #openCell({ r = '', t = 'n', s = '0' }: Record<string, string>): void {
    const letters = /^[A-Z]+/.exec(r)?.[0]
    const column = letters ? columnOf(letters) : (this.#row?.texts.length ?? 0)
    this.#cell = { column, type: t, style: Number(s), formula: false, value: '' }
  }

  #closeCell(): void {
    const cell = this.#cell
    this.#cell = null
    if (!cell || !this.#row || cell.column >= limits.columns) return
    const { texts, faults } = this.#row
    while (texts.length < cell.column) texts.push('')
    texts[cell.column] = this.#shown(cell)
    const fault = faultOf(cell)
    if (fault) faults[cell.column] = fault
  }

  #shown({ type, value, style }: OpenCell): string {
    switch (type) {
      case 's':
        return this.strings.get(Number(value))
      case 'str':
        return unescape(value)
      case 'inlineStr':
      case 'e':
        return value
      case 'b':
        return value === '1' ? 'TRUE' : 'FALSE'
      case 'd':
        return value.slice(0, 10)
      default:
        return (value && this.reading.isDate(style) && dayOfSerial(Number(value), this.reading.from1904)) || plainNumber(value)
    }
  }
}

const faultOf = ({ type, formula, value }: OpenCell): CellFault | null =>
  type === 'e' ? 'cellError' : formula && value === '' ? 'formulaWithoutResult' : null
