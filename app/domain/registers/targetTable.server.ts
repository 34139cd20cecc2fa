import { db } from '~/platform/db.server'

/** The targets of a year side by side: a row for each township, a column for each indicator. */
export interface TargetTable {
  year: number
  indicators: string[]
  townships: { id: string; cells: Record<string, { id: string; target: string | null; actual: string | null; unit: string | null; result: 'open' | 'met' | 'missed' }> }[]
}

/** The table of the given year, else of the last that has targets; null where there are none. At most 500 targets. */
export async function targetTable(year?: number): Promise<TargetTable | null> {
  const where = { state: 'active' as const }
  const asked = year ?? (await db().townshipTarget.findFirst({ where, orderBy: { year: 'desc' }, select: { year: true } }))?.year
  if (asked === undefined) return null
  const rows = await db().townshipTarget.findMany({ where: { ...where, year: asked }, orderBy: [{ township: 'asc' }, { indicator: 'asc' }, { createdAt: 'asc' }], take: 500 })
  if (rows.length === 0) return null
  const cells = ({ id, target, actual, unit, result }: (typeof rows)[number]) => ({ id, target: target && String(target), actual: actual && String(actual), unit, result })
  const townships = [...new Set(rows.map(({ township }) => township))]
  return {
    year: asked,
    indicators: [...new Set(rows.map(({ indicator }) => indicator))],
    townships: townships.map((name) => ({ id: name, cells: Object.fromEntries(rows.filter(({ township }) => township === name).map((row) => [row.indicator, cells(row)])) })),
  }
}
