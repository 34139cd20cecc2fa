import { Link, useActionData, useParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useErrorText } from '~/components/forms/errorText'
import { Notice } from '~/components/ui/Notice'
import { stepOf } from '~/domain/needs/writing.schema'
import { useFieldName } from './fieldName'

/** What a need lacked when it was to be submitted, field by field, with the way to put it right. */
export function Lacking() {
  const { t } = useTranslation('life')
  const { id } = useParams()
  const fieldName = useFieldName()
  const errorText = useErrorText()
  const refused = useActionData() as { initialValue?: Record<string, unknown>; error?: Record<string, string[] | null> | null } | undefined
  if (refused?.initialValue?.move !== 'submit') return null
  return (
    <Notice tone="bad">
      {t('lacking')}
      <ul className="mt-1 list-disc pl-5">
        {Object.entries(refused.error ?? {}).map(([field, faults]) => (
          <li key={field}>
            <Link to={`/needs/${id}/write/${stepOf(field)}#${field}`}>{fieldName(field)}</Link> — {faults?.map(errorText).join('；')}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
