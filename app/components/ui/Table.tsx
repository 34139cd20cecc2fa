import clsx from 'clsx'
import type { ReactNode } from 'react'

export interface Column<Row> {
  label: string
  cell: (row: Row) => ReactNode
  /** Numbers stand right-aligned; `wide` columns may wrap. */
  kind?: 'number' | 'wide'
}

/** A list as a table with 40 px rows; on small screens each row becomes a card with its labels. */
export function Table<Row extends { id: string }>({ caption, columns, rows }: { caption: string; columns: Column<Row>[]; rows: Row[] }) {
  return (
    <table className="w-full border-collapse bg-paper text-[0.95rem] max-md:block">
      <caption className="sr-only">{caption}</caption>
      <thead className="max-md:sr-only">
        <tr className="border-b-2 border-line-strong text-left text-sm text-muted">
          {columns.map(({ label, kind }) => (
            <th key={label} scope="col" className={clsx('h-10 whitespace-nowrap px-3 font-medium', kind === 'number' && 'text-right')}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="max-md:block">
        {rows.map((row) => (
          <tr key={row.id} className="border-b border-line hover:bg-sunken max-md:block max-md:py-2">
            {columns.map((column) => (
              <Cell key={column.label} column={column} row={row} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Cell<Row>({ column: { label, cell, kind }, row }: { column: Column<Row>; row: Row }) {
  const value = cell(row)
  return (
    <td
      className={clsx(
        'h-10 px-3 py-1 max-md:flex max-md:h-auto max-md:gap-3 max-md:py-0.5',
        kind === 'number' && 'text-right max-md:text-left',
        kind === 'wide' ? 'min-w-48 [overflow-wrap:anywhere]' : 'md:whitespace-nowrap',
        (value == null || value === false || value === '') && 'max-md:hidden',
      )}
    >
      <span className="w-24 shrink-0 text-sm text-muted md:hidden" aria-hidden="true">
        {label}
      </span>
      <span className="min-w-0 max-md:[overflow-wrap:anywhere]">{value}</span>
    </td>
  )
}
