import { useTranslation } from 'react-i18next'
import { privacyTextVersion } from '~/domain/privacy/version'

/** The privacy notice in the reader's language. */
export function NoticeText() {
  const { t } = useTranslation('privacy')
  return (
    <div className="max-w-3xl">
      <p className="mb-6">{t('notice.lead')}</p>
      {t('notice.sections', { returnObjects: true }).map(({ title, text }) => (
        <section key={title} className="mb-6">
          <h2 className="mb-1 text-lg font-semibold">{title}</h2>
          <p className="whitespace-pre-line">{text}</p>
        </section>
      ))}
      <p className="text-sm text-muted">{t('notice.version', { version: privacyTextVersion })}</p>
    </div>
  )
}
