import { useTranslation } from 'react-i18next'
import { TextField } from '~/components/forms/fields'
import { RecordForm } from '~/components/forms/RecordForm'
import { Section } from '~/components/ui/Section'
import { codeSchema } from '~/domain/accounts/accounts.schema'

/** The secret as a QR code and as text, and the field for the first code. `qr` is SVG drawn by the server. */
export function Enrolment({ qr, secret }: { qr: string; secret: string }) {
  const { t } = useTranslation('security')
  return (
    <Section title={t('second.scan')} id="scan">
      <p className="mb-3 max-w-2xl">{t('second.scanLead')}</p>
      <div role="img" aria-label={t('second.qr')} className="mb-3 w-48 max-w-full rounded-md border border-line bg-white p-2" dangerouslySetInnerHTML={{ __html: qr }} />
      <p className="mb-6">
        {t('second.secret')} <code lang="zxx" className="select-all [overflow-wrap:anywhere]">{secret.match(/.{1,4}/g)!.join(' ')}</code>
      </p>
      <RecordForm schema={codeSchema} submitLabel={t('second.confirm')} cancelTo="/account">
        {(fields) => <TextField meta={fields.code} label={t('second.enterCode')} inputMode="numeric" autoComplete="one-time-code" />}
      </RecordForm>
    </Section>
  )
}
