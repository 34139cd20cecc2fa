import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { errorStatus, type ErrorCode } from '~/domain/errors'

/** A page for each way a request can fail; unknown codes read as an unexpected failure. `detail` may name a more exact text. */
export function ErrorPage({ code, detail }: { code: string; detail?: string }) {
  const { t, i18n } = useTranslation('errors')
  const exact = detail && i18n.exists(detail, { ns: 'errors' }) ? (detail as 'fileLost') : null
  const known = code in errorStatus ? (code as ErrorCode) : 'unexpected'
  return (
    <div className="max-w-xl py-10">
      <h1 className="text-2xl font-semibold">{t(`page.${known}.title`)}</h1>
      <p className="mt-3 text-muted">{exact ? t(exact) : t(`page.${known}.text`)}</p>
      <p className="mt-6">
        <Link to="/">{t('nav.home', { ns: 'common' })}</Link>
      </p>
    </div>
  )
}
