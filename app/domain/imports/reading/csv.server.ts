import { Readable } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import { decoded, detectEncoding, type Encoding } from './encoding.server'
import { limits, type OpenFile, ReadingError, type SheetRow, tidyRow } from './sheets'

/** Opens delimited text: UTF-8, GB18030 or UTF-16; comma, semicolon or tab, whichever the head has most of. */
export async function openCsv(path: string, name: string): Promise<OpenFile> {
  const { encoding, lines } = await detectEncoding(path)
  const delimiter = await delimiterOf(path, encoding)
  const rows = () => rowsOf(path, encoding, delimiter)
  return { sheets: [{ name, hidden: false, size: lines, rows }], close: async () => {} }
}

async function* rowsOf(path: string, encoding: Encoding, delimiter: string): AsyncGenerator<SheetRow> {
  const parser = parse({ delimiter, relax_column_count: true, relax_quotes: true, max_record_size: limits.cellLength * 32 })
  const records = Readable.from(decoded(path, encoding)).on('error', (error) => parser.destroy(error)).pipe(parser)
  let row = 0
  try {
    for await (const record of records as AsyncIterable<string[]>) {
      row += 1
      if (row > limits.rows) throw new ReadingError('tooManyRows', { max: limits.rows })
      yield tidyRow(row, record)
    }
  } catch (error) {
    if (error instanceof CsvError) throw new ReadingError('quotes', { row: row + 1 })
    throw error
  }
}

const delimiters = [',', '\t', ';', '，']

/** Delimiters are counted outside quotes, over the first lines: title rows above the headings have none. */
async function delimiterOf(path: string, encoding: Encoding): Promise<string> {
  const head = (await decoded(path, encoding).next()).value ?? ''
  const bare = String(head).slice(0, 20_000).replace(/"[^"]*"/g, '')
  const counts = delimiters.map((delimiter) => bare.split(delimiter).length)
  const best = counts.indexOf(Math.max(...counts.slice(0, 3)))
  return counts[best]! > 1 ? delimiters[best]! : ','
}
