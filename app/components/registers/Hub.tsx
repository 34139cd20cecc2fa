import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import { Table } from '~/components/ui/Table'
import type { registerHub } from '~/domain/registers/hub.server'
import type { RegisterKind } from '~/domain/records/paths'
import { useRecordName, useRegister } from './useRegister'

type Loaded = Awaited<ReturnType<typeof registerHub>>
type Entry = Loaded['entries'][number]

/** The registers with what the year holds so far, the last entry, and the next step. */
export function Hub({ year, mayEdit, entries }: Loaded) {
  const { t } = useTranslation('registers')
  const { number } = useFormat()
  return (
    <Table
      caption={t('title')}
      rows={entries}
      columns={[
        { label: t('hub.register'), cell: ({ id }) => <RegisterLink kind={id} /> },
        { label: t('hub.count', { year }), kind: 'number', cell: ({ count }) => number(count) },
        { label: t('hub.last'), kind: 'wide', cell: (entry) => entry.last && <LastEntry entry={entry} /> },
        { label: t('hub.next'), cell: (entry) => mayEdit && <NextStep entry={entry} /> },
      ]}
    />
  )
}

function RegisterLink({ kind }: { kind: RegisterKind }) {
  const { title, path } = useRegister(kind)
  return (
    <Link to={path} className="font-medium">
      {title}
    </Link>
  )
}

function LastEntry({ entry: { id, last } }: { entry: Entry }) {
  const { path } = useRegister(id)
  const nameOf = useRecordName()
  const { date } = useFormat()
  return (
    <>
      <Link to={`${path}/${last!.id}`}>{nameOf(last!)}</Link> <span className="block text-sm text-muted">{date(last!.at)}</span>
    </>
  )
}

/** What waits, else the way to the form. */
function NextStep({ entry: { id, waiting } }: { entry: Entry }) {
  const { t } = useTranslation('registers')
  const { path, create } = useRegister(id)
  if (!waiting) return <Link to={`${path}/new`}>{create}</Link>
  return <Link to={`${path}?${waiting.search}`}>{t(`hub.waiting.${id as 'declaration'}`, { count: waiting.count })}</Link>
}
