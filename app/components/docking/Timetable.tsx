import { Link } from '@remix-run/react'
import clsx from 'clsx'
import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import type { GridShown } from './types'

type Round = GridShown['rounds'][number]

/** Rounds down, tables across, each meeting a card; on a phone each round a list. */
export function Timetable({ grid: { tables, rounds } }: { grid: GridShown }) {
  const { t } = useTranslation('docking')
  return (
    <div className="overflow-x-auto" role="group" aria-label={t('sections.grid')} tabIndex={0}>
      <table className="w-full border-separate border-spacing-1 max-md:block">
        <caption className="sr-only">{t('sections.grid')}</caption>
        <thead className="max-md:sr-only">
          <tr>
            <th scope="col" className="w-24 px-2 text-left text-sm font-medium text-muted">{t('fields.time')}</th>
            {tables.map(({ id, name }) => (
              <th key={id} scope="col" className="min-w-32 px-2 text-left text-sm font-medium text-muted">{name}</th>
            ))}
          </tr>
        </thead>
        <tbody className="max-md:block">
          {rounds.map((round) => (
            <RoundRow key={round.round} round={round} tables={tables} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function RoundRow({ round, tables }: { round: Round; tables: GridShown['tables'] }) {
  const { t } = useTranslation('docking')
  const { time } = useFormat()
  return (
    <tr className={clsx('max-md:mb-3 max-md:block', round.isPresent && 'bg-teal-soft')}>
      <th scope="row" className="whitespace-nowrap px-2 py-1 text-left align-top font-medium max-md:block">
        <span className="block tabular-nums">{time(round.startsAt)}</span>
        <span className="text-sm font-normal text-muted">{t('round', { round: round.round })}</span>
        {round.isPresent && <span className="block text-sm text-teal-deep">{t('now')}</span>}
      </th>
      {round.isBreak ? (
        <td colSpan={tables.length} className="rounded-md bg-sunken px-3 text-center text-muted max-md:block">
          {t('break')}
        </td>
      ) : (
        round.cells.map((cell, index) => <Cell key={cell.table} cell={cell} table={tables[index]!.name} />)
      )}
    </tr>
  )
}

function Cell({ cell: { meeting, lost }, table }: { cell: Round['cells'][number]; table: string }) {
  const { t } = useTranslation('docking')
  if (!meeting) return <td className="rounded-md border border-dashed border-line px-2 py-1 align-top text-sm text-muted max-md:hidden">{lost ? t('lost') : t('free')}</td>
  const names = (
    <>
      <span className="block font-medium">{meeting.firm}</span>
      <span className="block text-sm">{meeting.expert}</span>
    </>
  )
  return (
    <td className="rounded-md border border-line bg-paper px-2 py-1.5 align-top [overflow-wrap:anywhere] max-md:mb-1 max-md:block">
      <span className="text-xs text-muted md:hidden">{table}</span>
      {meeting.id ? (
        <Link to={`/docking-meetings/${meeting.id}`} className="block">
          {names}
        </Link>
      ) : (
        names
      )}
    </td>
  )
}
