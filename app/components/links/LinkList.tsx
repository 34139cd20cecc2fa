import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { RecordCard } from '~/domain/links/cards.server'
import { RecordName } from './RecordLinks'

type Row = RecordCard & { link?: string | null }

/** Records with the button that links them or takes the link away; those linked through others have none. */
export function LinkList({ records }: { records: Row[] }) {
  const { t } = useTranslation('links')
  return (
    <ul className="max-w-3xl divide-y divide-line border-y border-line">
      {records.map((record) => (
        <li key={`${record.kind}:${record.id}`} className="flex min-h-11 flex-wrap items-center justify-between gap-x-4 py-1">
          <span className="min-w-0 [overflow-wrap:anywhere]">
            <RecordName record={record} />
          </span>
          {record.link === null ? (
            <span className="text-sm text-muted">{t('through')}</span>
          ) : (
            <Form method="post">
              {record.link ? <input type="hidden" name="link" value={record.link} /> : <Ref record={record} />}
              <button name="intent" value={record.link ? 'remove' : 'add'} aria-label={`${t(record.link ? 'remove' : 'add')} ${record.name ?? ''}`} className="min-h-9 text-teal hover:underline">
                {t(record.link ? 'remove' : 'add')}
              </button>
            </Form>
          )}
        </li>
      ))}
    </ul>
  )
}

function Ref({ record: { kind, id } }: { record: RecordCard }) {
  return (
    <>
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="id" value={id} />
    </>
  )
}
