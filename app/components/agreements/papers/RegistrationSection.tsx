import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import { ButtonLink } from '~/components/ui/Button'
import { Facts } from '~/components/ui/Facts'
import { Section } from '~/components/ui/Section'

interface Props {
  registration: { registrationNumber: string | null; registeredOn: Date | null }
  mayEdit: boolean
}

/** Under which number the contract was registered, and the form to register it. */
export function RegistrationSection({ registration: { registrationNumber, registeredOn }, mayEdit }: Props) {
  const { t } = useTranslation(['agreementPapers', 'agreements'])
  const { day } = useFormat()
  if (!registrationNumber && !mayEdit) return null
  const form = mayEdit && (
    <ButtonLink to="registration-form" reloadDocument download>
      {t('registration.download')}
    </ButtonLink>
  )
  return (
    <Section title={t('registration.title')} id="registration" actions={form}>
      <Facts
        facts={[
          [t('agreements:fields.registrationNumber'), registrationNumber],
          [t('agreements:fields.registeredOn'), day(registeredOn)],
        ]}
      />
      {mayEdit && <p className="text-sm text-muted">{t('registration.hint')}</p>}
    </Section>
  )
}
