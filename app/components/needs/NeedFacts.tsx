import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { ContactLink } from '~/components/contacts/ContactLink'
import { useFormat } from '~/components/format'
import { useEnums } from '~/components/options'
import { SampleMark } from '~/components/ui/Badge'
import { Facts } from '~/components/ui/Facts'
import { Section } from '~/components/ui/Section'
import type { getNeed } from '~/domain/needs/reading.server'

type Loaded = Awaited<ReturnType<typeof getNeed>>

/** What a need says, as far as the reader may know it. */
export function NeedFacts({ need, enterprise, contact, mayViewContact, note }: Pick<Loaded, 'need' | 'enterprise' | 'contact' | 'mayViewContact' | 'note'>) {
  const { t } = useTranslation('needs')
  const { label } = useEnums()
  const { day, date, money, list } = useFormat()
  return (
    <>
      <Section title={t('parts.what')}>
        <Facts
          facts={[
            [t('fields.enterprise'), enterprise ? <><Link to={`/enterprises/${enterprise.id}`}>{enterprise.name}</Link> {enterprise.isSample && <SampleMark beside={enterprise.name} />}</> : t('hiddenEnterprise')],
            [t('fields.field'), need.field && label('techField', need.field)],
            [t('fields.industryCode'), need.industry],
            [t('fields.type'), need.type && label('needType', need.type)],
            [t('fields.description'), need.description],
            [t('fields.technicalIndicators'), need.technicalIndicators],
            [t('fields.difficulty'), need.difficulty],
            [t('fields.presentBasis'), need.presentBasis],
          ]}
        />
      </Section>
      <Section title={t('parts.terms')}>
        <Facts
          facts={[
            [t('fields.budget'), money(need.budget)],
            [t('fields.cooperationModes'), list(need.cooperationModes.map((mode) => label('cooperationMode', mode)))],
            [t('fields.deadline'), day(need.deadline)],
            [t('fields.validUntil'), day(need.validUntil)],
            [t('fields.publishedAt'), date(need.publishedAt)],
            [t('fields.ipTerms'), need.ipTerms],
            [t('fields.wantedPartner'), need.wantedPartner],
            [t('fields.contact'), mayViewContact ? <ContactLink kind="need" id={need.id} /> : contact && [contact.contactName, contact.contactPhone, contact.contactEmail].filter(Boolean).join('  ')],
            [t('outcome', { ns: 'life' }), need.outcome && [label('needOutcome', need.outcome), need.outcomeNote].filter(Boolean).join('\n')],
            [t('fields.disclosure'), label('disclosure', need.disclosure)],
            [t('fields.number'), need.number],
            [t('record.source', { ns: 'common' }), need.source],
            [t('fields.note'), note],
          ]}
        />
      </Section>
    </>
  )
}
