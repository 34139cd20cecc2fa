import { useTranslation } from 'react-i18next'
import { Button } from '~/components/ui/Button'
import type { Resumable } from '~/platform/resume'

/** Shown in place of a form whose session ended while it was filled in: keeps what was typed and sends it again. */
export function SignInAgain({ resume }: { resume: Resumable | null }) {
  const { t } = useTranslation('accounts')
  return (
    <div className="max-w-xl py-10">
      <h1 className="text-2xl font-semibold">{t('again.title')}</h1>
      <p className="mt-3">{t(resume ? 'again.text' : 'again.lost')}</p>
      <p className="mt-4">
        <a href="/sign-in?next=/account" target="_blank" rel="noreferrer">
          {t('again.signIn')}
        </a>
      </p>
      {resume && <ResendForm resume={resume} />}
    </div>
  )
}

/** A plain form, so that the whole page is replaced by what the server answers. */
function ResendForm({ resume: { action, fields } }: { resume: Resumable }) {
  const { t } = useTranslation('accounts')
  return (
    <form method="post" action={action} className="mt-6">
      {fields.map(([name, value], index) => (
        <textarea key={index} name={name} defaultValue={value} hidden readOnly />
      ))}
      <Button look="primary">{t('again.resend')}</Button>
      <p className="mt-2 text-sm text-muted">{t('again.files')}</p>
    </form>
  )
}
