import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { ContactLink } from '~/components/contacts/ContactLink'
import { useEnums } from '~/components/options'
import { Badge, SampleMark } from '~/components/ui/Badge'
import { ButtonLink } from '~/components/ui/Button'
import { LinkList } from '~/components/ui/LinkList'
import { Section } from '~/components/ui/Section'
import type { IntroductionPage } from '~/domain/introductions/page.server'
import { Press } from './Press'

/** Who the two are, and how to reach them once both have agreed. */
export function Parties({ need, enterprise, expert, contacts, introduction }: Pick<IntroductionPage, 'need' | 'enterprise' | 'expert' | 'contacts' | 'introduction'>) {
  const { t } = useTranslation('introductions')
  return (
    <Section title={t('sections.parties')} id="parties">
      <dl className="space-y-3 [overflow-wrap:anywhere]">
        <div>
          <dt className="text-sm text-muted">{t('fields.need')}</dt>
          <dd>{need ? <Link to={`/needs/${need.id}`}>{need.title}</Link> : t('hidden')}</dd>
        </div>
        <div>
          <dt className="text-sm text-muted">{t('fields.enterprise')}</dt>
          <dd>
            {enterprise ? <Link to={`/enterprises/${enterprise.id}`}>{enterprise.name}</Link> : t('hiddenFirm')} {enterprise?.isSample && <SampleMark beside={enterprise.name} />}
          </dd>
          {contacts.need && need && <dd className="text-sm"><ContactLink kind="need" id={need.id} /></dd>}
        </div>
        <div>
          <dt className="text-sm text-muted">{t('fields.expert')}</dt>
          <dd>
            <Link to={`/experts/${expert.id}`}>{expert.name}</Link> {expert.isSample && <SampleMark beside={expert.name} />}
            <span className="block text-sm text-muted">{[expert.institution, expert.title].filter(Boolean).join(' · ')}</span>
          </dd>
          {contacts.expert && <dd className="text-sm"><ContactLink kind="expert" id={expert.id} /></dd>}
        </div>
      </dl>
      {introduction.state === 'proposed' && !contacts.need && !contacts.expert && <p className="mt-3 text-sm text-muted">{t('contactsLater')}</p>}
    </Section>
  )
}

/** How the talk can end, and the agreements it led to. */
export function Outcome({ introduction, need, agreements, may }: Pick<IntroductionPage, 'introduction' | 'need' | 'agreements' | 'may'>) {
  const { t } = useTranslation('introductions')
  const { label } = useEnums()
  if (!may.end && agreements.length === 0) return null
  return (
    <Section title={t('sections.outcome')} id="outcome">
      {agreements.length > 0 && <LinkList empty="" items={agreements.map((agreement) => ({ to: `/agreements/${agreement.id}`, title: agreement.title, aside: <Badge>{label('agreementState', agreement.state)}</Badge> }))} />}
      {may.end && (
        <>
          {(may.recordAgreement || agreements.length === 0) && <p className="mt-2 text-sm text-muted">{t(may.recordAgreement ? 'outcome.bureauHint' : 'outcome.hint')}</p>}
          <div className="no-print mt-2 flex flex-wrap gap-2">
            {may.recordAgreement ? (
              <ButtonLink to={`/agreements/new?need=${need?.id ?? ''}&introduction=${introduction.id}`}>{t('outcome.record')}</ButtonLink>
            ) : (
              agreements.length === 0 && <Press intent="agreed" label={t('outcome.agreed')} />
            )}
            <ButtonLink to={`/introductions/${introduction.id}/end`}>{t('outcome.end')}</ButtonLink>
          </div>
        </>
      )}
    </Section>
  )
}
