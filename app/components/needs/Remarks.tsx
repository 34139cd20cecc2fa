import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import { Section } from '~/components/ui/Section'
import { useFieldName } from './fieldName'

export interface Review {
  at: Date
  remark: string | null
  remarks: { field: string; remark: string }[]
}

/** What the bureau asked for when it returned a need: on the whole, and field by field. */
export function Remarks({ review }: { review: Review }) {
  const { t } = useTranslation('life')
  const { dateTime } = useFormat()
  const fieldName = useFieldName()
  return (
    <Section title={t('remarks.title')} id="remarks" actions={<span className="text-sm text-muted">{dateTime(review.at)}</span>}>
      {review.remark && <p className="mb-2 whitespace-pre-line [overflow-wrap:anywhere]">{review.remark}</p>}
      {review.remarks.length > 0 && (
        <dl className="space-y-2">
          {review.remarks.map(({ field, remark }) => (
            <div key={field} className="border-l-4 border-teal bg-paper px-3 py-1">
              <dt className="text-sm text-muted">{fieldName(field)}</dt>
              <dd className="whitespace-pre-line [overflow-wrap:anywhere]">{remark}</dd>
            </div>
          ))}
        </dl>
      )}
    </Section>
  )
}
