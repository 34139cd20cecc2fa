import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import { titled } from '~/components/meta'
import { useEnums } from '~/components/options'
import { Facts } from '~/components/ui/Facts'
import { PageHeader } from '~/components/ui/PageHeader'
import { Section } from '~/components/ui/Section'
import { contactKinds, viewContact } from '~/domain/contacts/contacts.server'
import { found } from '~/domain/errors'
import { oneOf } from '~/domain/paging'
import { signedIn } from '~/platform/http.server'

export const meta = titled('contacts:title')

export const loader = signedIn(({ actor, params }) => viewContact(actor, found(oneOf(contactKinds, params.kind!)), params.id!))

export default function ContactPage() {
  const { kind, id, title, contact, views } = useLoaderData<typeof loader>()
  const { t } = useTranslation('contacts')
  return (
    <>
      <PageHeader title={t('title')} lead={<Link to={`/${kind}s/${id}`}>{title}</Link>} />
      <Facts
        facts={[
          [t('name'), contact.contactName],
          [t('phone'), contact.contactPhone && <a href={`tel:${contact.contactPhone}`}>{contact.contactPhone}</a>],
          [t('email'), contact.contactEmail && <a href={`mailto:${contact.contactEmail}`}>{contact.contactEmail}</a>],
        ]}
      />
      <p className="mb-8 max-w-2xl text-sm text-muted">{t('logged')}</p>
      {views && <Views views={views} />}
    </>
  )
}

function Views({ views }: { views: NonNullable<ReturnType<typeof useLoaderData<typeof loader>>['views']> }) {
  const { t } = useTranslation('contacts')
  const { label } = useEnums()
  const { dateTime } = useFormat()
  return (
    <Section title={t('views')} id="views">
      {views.length === 0 && <p className="text-muted">{t('noViews')}</p>}
      <ul className="text-sm">
        {views.map(({ id, at, name, role, enterprise }) => (
          <li key={id} className="flex flex-wrap gap-x-3 border-b border-line py-1.5">
            <span className="w-44 text-muted">{dateTime(at)}</span>
            <span>{name}</span>
            <span className="text-muted">{enterprise ?? label('role', role)}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
