import { Link, type useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { ContactLink } from '~/components/contacts/ContactLink'
import { useFormat } from '~/components/format'
import { useEnums } from '~/components/options'
import { Facts } from '~/components/ui/Facts'
import type { ExpertPage } from '~/domain/experts/reading.server'

type Loaded = ReturnType<typeof useLoaderData<() => Promise<ExpertPage>>>

/** What is known of an expert; contact data and conflicts only where the reader was given them. */
export function ExpertFacts({ expert, contact, mayViewContact, conflicts }: Pick<Loaded, 'expert' | 'contact' | 'mayViewContact' | 'conflicts'>) {
  const { t } = useTranslation('experts')
  const { label } = useEnums()
  const { list } = useFormat()
  return (
    <Facts
      facts={[
        [t('fields.institution'), expert.institution && <Link to={`/institutions/${expert.institution.id}`}>{expert.institution.name}</Link>],
        [t('fields.department'), expert.department],
        [t('fields.title'), expert.title],
        [t('fields.aliases'), list(expert.aliases.map(({ name }) => name))],
        [t('fields.researchDirections'), list(expert.researchDirections)],
        [t('fields.disciplines'), list(expert.disciplines)],
        [t('fields.keywords'), list(expert.keywords)],
        [t('fields.biography'), expert.biography],
        [t('fields.cooperationModes'), list(expert.cooperationModes.map((mode) => label('cooperationMode', mode)))],
        [t('fields.regions'), list(expert.regions)],
        [t('fields.capacity'), expert.capacity],
        [t('fields.website'), expert.website && <a href={expert.website} rel="noreferrer">{expert.website}</a>],
        [t('fields.contactPhone'), contact?.contactPhone],
        [t('fields.contactEmail'), contact?.contactEmail],
        [t('title', { ns: 'contacts' }), mayViewContact && <ContactLink kind="expert" id={expert.id} />],
        [t('fields.conflicts'), conflicts && conflicts.length > 0 && <Conflicts conflicts={conflicts} />],
        [t('fields.number'), expert.number],
        [t('record.source', { ns: 'common' }), expert.source],
        [t('fields.note'), expert.note],
      ]}
    />
  )
}

function Conflicts({ conflicts }: { conflicts: NonNullable<Loaded['conflicts']> }) {
  return (
    <ul>
      {conflicts.map(({ id, name, enterpriseId }) => (
        <li key={id}>{enterpriseId ? <Link to={`/enterprises/${enterpriseId}`}>{name}</Link> : name}</li>
      ))}
    </ul>
  )
}
