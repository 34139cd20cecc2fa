import clsx from 'clsx'
import { useTranslation } from 'react-i18next'
import { ContactLink } from '~/components/contacts/ContactLink'
import { TextArea, TextField } from '~/components/forms/fields'
import { RecordForm } from '~/components/forms/RecordForm'
import { VersionField } from '~/components/forms/VersionField'
import { useFormat } from '~/components/format'
import { Button } from '~/components/ui/Button'
import { needReview, remarkOn, reviewedFields } from '~/domain/needs/life.schema'
import type { needForReview } from '~/domain/needs/review.server'
import { useFieldName } from './fieldName'
import { useReviewedValue } from './reviewedValue'

type Loaded = Awaited<ReturnType<typeof needForReview>>

/** A need field by field with a box for a remark beside each; publishes it or sends it back. */
export function ReviewForm({ loaded }: { loaded: Loaded }) {
  const { t } = useTranslation('life')
  const { day } = useFormat()
  const fieldName = useFieldName()
  const valueOf = useReviewedValue(loaded)
  const { need, mayReturn, usualEnd } = loaded
  const values = { version: need.version, validUntil: need.validUntil ? new Date(need.validUntil).toISOString().slice(0, 10) : '' }
  return (
    <RecordForm schema={needReview} values={values} cancelTo={`/needs/${need.id}`} buttons={<Verdicts mayReturn={mayReturn} />}>
      {(fields) => (
        <>
          <VersionField meta={fields.version} />
          {reviewedFields.map((field) => (
            <div key={field} className={clsx('border-t border-line py-3', mayReturn && 'grid gap-x-6 md:grid-cols-2')}>
              <div className="mb-2 min-w-0">
                <div className="text-sm text-muted">{fieldName(field)}</div>
                <div className="whitespace-pre-line [overflow-wrap:anywhere]">{field === 'contact' && loaded.mayViewContact ? <ContactLink kind="need" id={need.id} /> : valueOf(field) || <span className="text-muted">{t('review.empty')}</span>}</div>
              </div>
              {mayReturn && <TextArea meta={fields[remarkOn(field)]} label={t('review.remarkOn', { field: fieldName(field) })} rows={2} />}
            </div>
          ))}
          <div className="border-t border-line pt-4">
            <TextArea meta={fields.remark} label={t('review.remark')} hint={mayReturn ? t('review.remarkHint') : undefined} rows={3} />
            <TextField meta={fields.validUntil} label={fieldName('validUntil')} hint={t('review.validUntil', { day: day(usualEnd) })} type="date" />
          </div>
        </>
      )}
    </RecordForm>
  )
}

function Verdicts({ mayReturn }: { mayReturn: boolean }) {
  const { t } = useTranslation('life')
  return (
    <>
      <Button name="verdict" value="published" look="primary">
        {t('review.publish')}
      </Button>
      {mayReturn && (
        <Button name="verdict" value="returned">
          {t('review.return')}
        </Button>
      )}
    </>
  )
}
