import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'

/** The way to a record's contact data, which are never printed on its own page for others than the owner. */
export function ContactLink({ kind, id }: { kind: 'need' | 'expert' | 'enterprise'; id: string }) {
  const { t } = useTranslation('contacts')
  return (
    <Link to={`/contacts/${kind}/${id}`} prefetch="none">
      {t('show')}
    </Link>
  )
}
