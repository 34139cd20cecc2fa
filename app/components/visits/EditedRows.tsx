import { Form, useParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '~/components/ui/Button'
import type { VisitPress } from '~/domain/visits/visits.schema'

interface Row {
  id: string
  name: string
  detail?: string
}

/** The rows entered so far, each with what can be done to it at once. */
export function EditedRows({ part, rows }: { part: VisitPress['part']; rows: Row[] }) {
  const { t } = useTranslation('visits')
  if (rows.length === 0) return null
  return (
    <section aria-labelledby="present" className="mb-6">
      <h2 id="present" className="mb-2 text-lg font-semibold">{t('present')}</h2>
      <ol className="max-w-4xl divide-y divide-line border-y border-line">
        {rows.map(({ id, name, detail }, index) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-2 py-2">
            <span className="min-w-0 [overflow-wrap:anywhere]">
              {index + 1}. {name} {detail && <span className="text-muted">{detail}</span>}
            </span>
            <span className="flex gap-2">
              {index > 0 && <RowPress part={part} row={id} press="up" text={t('up')} label={t('rowUp', { name })} />}
              {index < rows.length - 1 && <RowPress part={part} row={id} press="down" text={t('down')} label={t('rowDown', { name })} />}
              <RowPress part={part} row={id} press="remove" text={t('remove')} label={t('rowRemove', { name })} />
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}

function RowPress({ part, row, press, text, label }: VisitPress & { text: string; label: string }) {
  const { id } = useParams()
  return (
    <Form method="post" action={`/registers/visits/${id}/rows`}>
      {Object.entries({ part, row, press }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button aria-label={label} className="px-3">{text}</Button>
    </Form>
  )
}
