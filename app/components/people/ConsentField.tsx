import type { FieldMetadata } from '@conform-to/react'
import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useErrorText } from '~/components/forms/errorText'

/** The tick by which somebody agrees to the privacy notice; its text opens on a page of its own. */
export function ConsentField({ meta }: { meta: FieldMetadata<unknown> }) {
  const { t } = useTranslation('people')
  const errorText = useErrorText()
  return (
    <div className="mb-4">
      <span className="flex flex-wrap items-center gap-x-1">
        <label className="inline-flex min-h-8 items-center gap-2">
          <input type="checkbox" id={meta.id} name={meta.name} aria-describedby={meta.errors ? meta.errorId : undefined} aria-invalid={meta.errors ? true : undefined} className="size-4 accent-teal" />
          <span>{t('consent')}</span>
        </label>
        <Link to="/privacy" target="_blank">
          {t('privacy')}
        </Link>
      </span>
      {meta.errors && (
        <p id={meta.errorId} className="text-sm text-seal">
          {meta.errors.map(errorText).join('；')}
        </p>
      )}
    </div>
  )
}
