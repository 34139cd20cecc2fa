import { useTranslation } from 'react-i18next'
import { ProofField } from '~/components/accounts/ProofField'
import { RecordForm } from '~/components/forms/RecordForm'
import { titled } from '~/components/meta'
import { PageHeader } from '~/components/ui/PageHeader'
import { proofSchema } from '~/domain/accounts/accounts.schema'
import { disableSecondFactor } from '~/domain/accounts/secondFactor.server'
import { signedIn, submit } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const meta = titled('security:second.disable')

export const loader = signedIn(async () => null)

export const action = signedIn(({ actor, request }) =>
  submit(request, proofSchema, async ({ proofPassword }) => {
    await disableSecondFactor(actor, proofPassword)
    return redirectWithNotice('/account', 'secondFactorOff')
  }),
)

export default function DisableSecondFactor() {
  const { t } = useTranslation('security')
  return (
    <>
      <PageHeader title={t('second.disable')} lead={t('second.disableLead')} />
      <RecordForm schema={proofSchema} submitLabel={t('second.disable')} cancelTo="/account/second-factor">
        {(fields) => <ProofField meta={fields.proofPassword} />}
      </RecordForm>
    </>
  )
}
