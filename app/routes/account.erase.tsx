import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { ProofField } from '~/components/accounts/ProofField'
import { Checkbox } from '~/components/forms/CheckboxGroup'
import { RecordForm } from '~/components/forms/RecordForm'
import { titled } from '~/components/meta'
import { Notice } from '~/components/ui/Notice'
import { PageHeader } from '~/components/ui/PageHeader'
import { Section } from '~/components/ui/Section'
import { eraseSchema } from '~/domain/accounts/accounts.schema'
import { eraseOwnAccount } from '~/domain/privacy/erase.server'
import { signedIn, submit } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const meta = titled('privacy:erase.title')

export const loader = signedIn(async () => null)

export const action = signedIn(({ actor, request }) =>
  submit(request, eraseSchema, async ({ proofPassword }) => {
    await eraseOwnAccount(actor, proofPassword)
    return redirectWithNotice('/', 'erased')
  }),
)

export default function Erase() {
  const { t } = useTranslation('privacy')
  return (
    <>
      <PageHeader title={t('erase.title')} lead={t('erase.lead')} />
      {(['goes', 'stays'] as const).map((part) => (
        <Section key={part} title={t(`erase.${part}`)} id={part}>
          <ul className="list-disc pl-6">
            {t(`erase.${part}List`, { returnObjects: true }).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Section>
      ))}
      <Notice>
        <Link to="/account/data">{t('erase.downloadFirst')}</Link>
      </Notice>
      <RecordForm schema={eraseSchema} submitLabel={t('erase.submit')} cancelTo="/account/privacy">
        {(fields) => (
          <>
            <ProofField meta={fields.proofPassword} />
            <Checkbox meta={fields.sure} label={t('erase.sure')} />
          </>
        )}
      </RecordForm>
    </>
  )
}
