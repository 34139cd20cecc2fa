import { redirect } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { TextField } from '~/components/forms/fields'
import { RecordForm } from '~/components/forms/RecordForm'
import { titled } from '~/components/meta'
import { PageHeader } from '~/components/ui/PageHeader'
import { codeSchema } from '~/domain/accounts/accounts.schema'
import { finishSignIn } from '~/domain/accounts/secondFactor.server'
import { isSignedIn } from '~/domain/actor'
import { clientOf } from '~/platform/address.server'
import { goOn } from '~/platform/entering.server'
import { open, submit } from '~/platform/http.server'
import { safePath } from '~/platform/paths'
import { endSecondStep, secondStepSecret } from '~/platform/secondStep.server'

export const meta = titled('security:second.stepTitle')

export const loader = open(async ({ actor, request, search }) => {
  const next = safePath(search.get('next') ?? '/desk')
  if (isSignedIn(actor)) throw redirect(next)
  if (!(await secondStepSecret(request))) throw redirect('/sign-in')
  return { next }
})

export const action = open(async ({ request, args }) => {
  const secret = await secondStepSecret(request)
  if (!secret) return redirect('/sign-in')
  return submit(request, codeSchema, async ({ code, next }) => {
    const entry = await finishSignIn(secret, code, clientOf(args))
    entry.headers.append('Set-Cookie', await endSecondStep())
    return goOn(entry, next)
  })
})

export default function SecondStep() {
  const values = useLoaderData<typeof loader>()
  const { t } = useTranslation('security')
  return (
    <div className="max-w-2xl">
      <PageHeader title={t('second.stepTitle')} lead={t('second.stepLead')} />
      <RecordForm schema={codeSchema} values={values} submitLabel={t('second.stepSubmit')} cancelTo="/sign-in">
        {(fields) => (
          <>
            <input type="hidden" name={fields.next.name} defaultValue={values.next} />
            <TextField meta={fields.code} label={t('second.code')} hint={t('second.codeHint')} autoComplete="one-time-code" autoFocus />
          </>
        )}
      </RecordForm>
      <p className="mt-4">
        <Link to="/sign-in">{t('second.stepBack')}</Link>
      </p>
    </div>
  )
}
