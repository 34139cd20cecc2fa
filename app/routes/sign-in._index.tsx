import { redirect } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { DemoAccounts } from '~/components/accounts/DemoAccounts'
import { OtherWaysIn } from '~/components/accounts/OtherWaysIn'
import { TextField } from '~/components/forms/fields'
import { RecordForm } from '~/components/forms/RecordForm'
import { titled } from '~/components/meta'
import { Notice } from '~/components/ui/Notice'
import { PageHeader } from '~/components/ui/PageHeader'
import { signInSchema } from '~/domain/accounts/accounts.schema'
import { demoAccounts } from '~/domain/accounts/demoAccounts.server'
import { signIn } from '~/domain/accounts/signIn.server'
import { isSignedIn } from '~/domain/actor'
import { clientOf } from '~/platform/address.server'
import { goOn } from '~/platform/entering.server'
import { open, submit } from '~/platform/http.server'
import { safePath } from '~/platform/paths'

export const meta = titled('accounts:signIn.title')

export const loader = open(async ({ actor, search }) => {
  const next = safePath(search.get('next') ?? '/desk')
  if (isSignedIn(actor)) throw redirect(next)
  const demo = await demoAccounts()
  const chosen = demo.find(({ email }) => email === search.get('as'))
  const reason = search.has('expired') ? ('expired' as const) : search.has('next') ? ('needed' as const) : null
  return { demo, reason, values: { next, email: chosen?.email, password: chosen?.password } }
})

export const action = open(({ request, args }) =>
  submit(request, signInSchema, async ({ next, ...credentials }) => goOn(await signIn(credentials, clientOf(args)), next)),
)

export default function SignIn() {
  const { demo, reason, values } = useLoaderData<typeof loader>()
  const { t } = useTranslation('accounts')
  return (
    <div className="max-w-2xl">
      <PageHeader title={t('signIn.title')} lead={t('signIn.lead')} />
      {reason && <Notice>{t(`signIn.${reason}`)}</Notice>}
      <RecordForm key={values.email} schema={signInSchema} values={values} submitLabel={t('signIn.submit')} cancelTo="/">
        {(fields) => (
          <>
            <input type="hidden" name={fields.next.name} defaultValue={values.next} />
            <TextField meta={fields.email} label={t('fields.email')} type="email" autoComplete="username" required />
            <TextField meta={fields.password} label={t('fields.password')} type="password" autoComplete="current-password" required />
          </>
        )}
      </RecordForm>
      <OtherWaysIn next={values.next} />
      <p className="mt-4 text-sm text-muted">
        {t('signIn.help')} <Link to="/register" className="underline">{t('signIn.register')}</Link>
      </p>
      <DemoAccounts accounts={demo} next={values.next} />
    </div>
  )
}
