import { redirect } from '@remix-run/node'
import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { titled } from '~/components/meta'
import { ButtonLink } from '~/components/ui/Button'
import { PageHeader } from '~/components/ui/PageHeader'
import { isSignedIn } from '~/domain/actor'
import { open } from '~/platform/http.server'

export const meta = titled('people:register.title')

export const loader = open(async ({ actor }) => {
  if (isSignedIn(actor)) throw redirect('/desk')
  return null
})

export default function Register() {
  const { t } = useTranslation('people')
  return (
    <div className="max-w-3xl">
      <PageHeader title={t('register.title')} lead={t('register.lead')} />
      <div className="grid gap-4 sm:grid-cols-2">
        <Way to="enterprise" label={t('register.enterprise')} text={t('register.enterpriseText')} />
        <Way to="expert" label={t('register.expert')} text={t('register.expertText')} />
      </div>
      <p className="mt-6">{t('register.invited')}</p>
      <p className="mt-2">
        {t('register.haveAccount')} <Link to="/sign-in" className="underline">{t('register.signIn')}</Link>
      </p>
    </div>
  )
}

function Way({ to, label, text }: { to: string; label: string; text: string }) {
  return (
    <div className="flex flex-col rounded-md border border-line bg-paper p-5">
      <p className="mb-4 flex-1">{text}</p>
      <ButtonLink look="primary" to={to}>
        {label}
      </ButtonLink>
    </div>
  )
}
