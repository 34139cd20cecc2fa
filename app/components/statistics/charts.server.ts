import { barChart } from '~/components/charts/bars.server'
import { type ContractTables, lineName } from '~/domain/statistics/statistics.server'
import { type TableKey, tableKeys } from '~/domain/statistics/tables'

const mostBars = 12

/** A chart of the largest lines of each table, and the names of all lines, in the reader's language. */
export function statisticsDrawn(contracts: ContractTables, t: (key: string) => string) {
  const drawn = (table: TableKey) => {
    const lines = contracts[table].map((tally) => ({ ...tally, name: lineName(table, tally, t) }))
    const bars = lines.filter(({ count }) => count > 0).slice(0, mostBars)
    return { lines, chart: bars.length > 0 ? barChart(bars.map(({ name, count }) => ({ label: name, value: count }))) : null }
  }
  return Object.fromEntries(tableKeys.map((table) => [table, drawn(table)])) as Record<TableKey, ReturnType<typeof drawn>>
}
