import { data } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { BackupCodes } from '~/components/accounts/BackupCodes'
import { ProofField } from '~/components/accounts/ProofField'
import { RecordForm } from '~/components/forms/RecordForm'
import { titled } from '~/components/meta'
import { PageHeader } from '~/components/ui/PageHeader'
import { proofSchema } from '~/domain/accounts/accounts.schema'
import { renewBackupCodes } from '~/domain/accounts/secondFactor.server'
import { signedIn, submit } from '~/platform/http.server'

export const meta = titled('security:second.renew')

export const loader = signedIn(async () => null)

export const action = signedIn(({ actor, request }) =>
  submit(request, proofSchema, async ({ proofPassword }) => data({ codes: await renewBackupCodes(actor, proofPassword) }, { headers: { 'Cache-Control': 'no-store' } })),
)

export default function RenewCodes() {
  const done = useActionData<typeof action>()
  const { t } = useTranslation('security')
  if (done && 'codes' in done) return <BackupCodes codes={done.codes} />
  return (
    <>
      <PageHeader title={t('second.renew')} lead={t('second.renewLead')} />
      <RecordForm schema={proofSchema} submitLabel={t('second.renew')} cancelTo="/account/second-factor">
        {(fields) => <ProofField meta={fields.proofPassword} />}
      </RecordForm>
    </>
  )
}
