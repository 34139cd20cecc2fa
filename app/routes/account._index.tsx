import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { AccountSafety } from '~/components/accounts/AccountSafety'
import { SelectField, TextField } from '~/components/forms/fields'
import { RecordForm } from '~/components/forms/RecordForm'
import { titled } from '~/components/meta'
import { useEnums } from '~/components/options'
import { ButtonLink } from '~/components/ui/Button'
import { Facts } from '~/components/ui/Facts'
import { PageHeader } from '~/components/ui/PageHeader'
import { ownAccountSchema } from '~/domain/accounts/accounts.schema'
import { getOwnAccount, updateOwnAccount } from '~/domain/accounts/ownAccount.server'
import { languages } from '~/locales'
import { signedIn, submit } from '~/platform/http.server'
import { languageCookie } from '~/platform/i18n.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const meta = titled('accounts:own.title')

export const loader = signedIn(({ actor }) => getOwnAccount(actor))

export const action = signedIn(({ actor, request }) =>
  submit(request, ownAccountSchema, async (input) => {
    await updateOwnAccount(actor, input)
    return redirectWithNotice('/account', 'saved', new Headers({ 'Set-Cookie': await languageCookie.serialize(input.locale) }))
  }),
)

export default function OwnAccount() {
  const { email, emailVerified, twoFactorEnabled, name, role, enterprise, expert } = useLoaderData<typeof loader>()
  const { t, i18n } = useTranslation(['accounts', 'mail'])
  const { label } = useEnums()
  return (
    <>
      <PageHeader title={t('own.title')}>
        <ButtonLink to="mail">{t('mail:preferences.title')}</ButtonLink>
        <ButtonLink to="password">{t('own.password')}</ButtonLink>
      </PageHeader>
      <Facts
        facts={[
          [t('fields.email'), email],
          [t('fields.role'), label('role', role)],
          [t('own.record'), enterprise && <Link to={`/enterprises/${enterprise.id}`}>{enterprise.name}</Link>],
          [t('own.record'), expert && <Link to={`/experts/${expert.id}`}>{expert.name}</Link>],
        ]}
      />
      <RecordForm schema={ownAccountSchema} values={{ name, locale: i18n.language }} cancelTo="/">
        {(fields) => (
          <>
            <TextField meta={fields.name} label={t('fields.name')} autoComplete="name" />
            <SelectField meta={fields.locale} label={t('fields.language')} options={languages.map((language) => [language, t(`languages.${language}`)])} />
          </>
        )}
      </RecordForm>
      <div className="mt-8">
        <AccountSafety {...{ emailVerified, twoFactorEnabled }} />
      </div>
    </>
  )
}
