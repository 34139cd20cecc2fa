import { useTranslation } from 'react-i18next'
import { importKinds } from '~/domain/imports/kinds'

/** Links to a spreadsheet to fill in for each kind. */
export function Templates() {
  const { t } = useTranslation('imports')
  return (
    <p className="mb-6 flex flex-wrap gap-x-5">
      <span className="text-muted">{t('templates.title')}</span>
      {importKinds.map((kind) => (
        <a key={kind} href={`/imports/templates/${kind}`}>
          {t(`kinds.${kind}`)}
        </a>
      ))}
    </p>
  )
}
