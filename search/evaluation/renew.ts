import { readFileSync, writeFileSync } from 'node:fs'
import { BadSet } from './judged-set.ts'
import { markdown, type Table } from './report.ts'

/** Puts tables in place of what stands between `<!-- measured: NAME -->` and `<!-- end -->` in a page; BadSet where a name has no such place. */
export function renew(file: string, tables: Record<string, Table>): void {
  const page = readFileSync(file, 'utf8')
  writeFileSync(file, Object.entries(tables).reduce((text, [name, table]) => withTable(file, text, name, table), page))
}

function withTable(file: string, page: string, name: string, table: Table): string {
  const start = `<!-- measured: ${name} -->\n`
  const from = page.indexOf(start)
  const to = page.indexOf('<!-- end -->', from)
  if (from < 0 || to < 0) throw new BadSet(`${file}: no place for ${JSON.stringify(name)} between ${start.trim()} and <!-- end -->`)
  return `${page.slice(0, from + start.length)}${markdown(table)}\n${page.slice(to)}`
}
