import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { TextField } from '~/components/forms/fields'
import { RecordForm } from '~/components/forms/RecordForm'
import { titled } from '~/components/meta'
import { PageHeader } from '~/components/ui/PageHeader'
import { askSignInLinkSchema } from '~/domain/accounts/accounts.schema'
import { askForSignInLink } from '~/domain/accounts/recovery.server'
import { clientOf } from '~/platform/address.server'
import { open, submit } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'
import { safePath } from '~/platform/paths'

export const meta = titled('security:link.title')

export const loader = open(async ({ search }) => ({ next: safePath(search.get('next') ?? '/desk') }))

export const action = open(({ request, args }) =>
  submit(request, askSignInLinkSchema, async ({ email, next }) => {
    await askForSignInLink(email, clientOf(args), safePath(next))
    return redirectWithNotice('/sign-in', 'linkSent')
  }),
)

export default function SignInLink() {
  const values = useLoaderData<typeof loader>()
  const { t } = useTranslation('security')
  return (
    <div className="max-w-2xl">
      <PageHeader title={t('link.title')} lead={t('link.lead')} />
      <RecordForm schema={askSignInLinkSchema} values={values} submitLabel={t('link.submit')} cancelTo="/sign-in">
        {(fields) => (
          <>
            <input type="hidden" name={fields.next.name} defaultValue={values.next} />
            <TextField meta={fields.email} label={t('fields.email', { ns: 'accounts' })} type="email" autoComplete="username" />
          </>
        )}
      </RecordForm>
    </div>
  )
}
