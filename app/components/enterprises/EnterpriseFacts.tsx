import type { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { ContactLink } from '~/components/contacts/ContactLink'
import { useFormat } from '~/components/format'
import { Facts } from '~/components/ui/Facts'
import type { EnterprisePage } from '~/domain/enterprises/enterprises.server'

type Loaded = ReturnType<typeof useLoaderData<() => Promise<EnterprisePage>>>

/** What is known of an enterprise; contact data only where the reader was given it. */
export function EnterpriseFacts({ enterprise, contact, mayViewContact, industry, region }: Pick<Loaded, 'enterprise' | 'contact' | 'mayViewContact' | 'industry' | 'region'>) {
  const { t } = useTranslation('enterprises')
  const { list } = useFormat()
  return (
    <Facts
      facts={[
        [t('fields.aliases'), list(enterprise.aliases.map(({ name }) => name))],
        [t('fields.creditCode'), enterprise.creditCode],
        [t('fields.industryCode'), industry ?? enterprise.industryCode],
        [t('fields.mainProducts'), enterprise.mainProducts],
        [t('fields.employees'), enterprise.employees],
        [t('fields.regionCode'), region ?? enterprise.regionCode],
        [t('fields.township'), enterprise.township],
        [t('fields.address'), enterprise.address],
        [t('fields.coordinates'), enterprise.latitude !== null && enterprise.longitude !== null && `${enterprise.latitude}, ${enterprise.longitude}`],
        [t('fields.website'), enterprise.website && <a href={enterprise.website} rel="noreferrer">{enterprise.website}</a>],
        [t('fields.contactName'), contact?.contactName],
        [t('fields.contactPhone'), contact?.contactPhone],
        [t('fields.contactEmail'), contact?.contactEmail],
        [t('title', { ns: 'contacts' }), mayViewContact && <ContactLink kind="enterprise" id={enterprise.id} />],
        [t('fields.number'), enterprise.number],
        [t('record.source', { ns: 'common' }), enterprise.source],
        [t('fields.note'), enterprise.note],
      ]}
    />
  )
}
