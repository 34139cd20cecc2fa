import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import { ButtonLink } from '~/components/ui/Button'
import { Section } from '~/components/ui/Section'

interface Props {
  accounts: { id: string; name: string; email: string }[] | null
  /** The page that manages them. */
  to: string
}

/** On a record's page, for the bureau: who acts for it. */
export function AccountSection({ accounts, to }: Props) {
  const { t } = useTranslation('people')
  const { list } = useFormat()
  if (!accounts) return null
  return (
    <Section title={t('request.who')} id="accounts" actions={<ButtonLink to={to}>{t('request.manage')}</ButtonLink>}>
      <p className={accounts.length ? '[overflow-wrap:anywhere]' : 'text-muted'}>{list(accounts.map(({ name, email }) => `${name} <${email}>`)) || t('request.nobody')}</p>
    </Section>
  )
}
