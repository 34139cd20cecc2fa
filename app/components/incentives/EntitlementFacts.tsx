import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import { useEnums } from '~/components/options'
import { Facts } from '~/components/ui/Facts'
import { Section } from '~/components/ui/Section'
import type { getEntitlement } from '~/domain/incentives/page.server'
import { useReason } from './useReason'

type Page = Awaited<ReturnType<typeof getEntitlement>>

/** What an entitlement rests on, and what became of the money. */
export function EntitlementFacts({ page }: { page: Page }) {
  const { t } = useTranslation('incentives')
  return (
    <>
      <Section title={t('sections.basis')} id="basis">
        <Basis page={page} />
      </Section>
      <Section title={t('sections.money')} id="money">
        <Money entitlement={page.entitlement} />
      </Section>
    </>
  )
}

function Basis({ page: { entitlement, clause, record } }: { page: Page }) {
  const { t } = useTranslation('incentives')
  const { label } = useEnums()
  const { day } = useFormat()
  const { trigger, enterprise, beneficiary, raisedOn, title } = entitlement
  const kind = label('recordKind', record.kind)
  return (
    <Facts
      facts={[
        [t('fields.trigger'), [label('incentiveTrigger', trigger), clause.level && label('adminLevel', clause.level)].filter(Boolean).join(' · ')],
        [t('fields.enterprise'), enterprise && <Link to={`/enterprises/${enterprise.id}`}>{enterprise.name}</Link>],
        [t('fields.beneficiary'), beneficiary ?? label('incentiveBeneficiary', clause.beneficiary)],
        [t('fields.raisedOn'), day(raisedOn)],
        [t('fields.record'), record.path ? <Link to={record.path}>{`${kind} · ${title}`}</Link> : `${kind} · ${title}`],
        [t('fields.policy'), <Link key="policy" to={`/policies/${clause.policy.id}#version-${clause.number}`}>{t('clauseOf', { policy: clause.policy.title, number: clause.number })}</Link>],
        [t('fields.clause'), clause.text],
      ]}
    />
  )
}

function Money({ entitlement }: Pick<Page, 'entitlement'>) {
  const { t } = useTranslation('incentives')
  const { yuan, day, date } = useFormat()
  const reasonText = useReason()
  const { amount, approvedAmount, paidAmount, claimedAt, claimNote, approvedAt, paidOn, budget, reason } = entitlement
  return (
    <Facts
      facts={[
        [t('fields.amount'), yuan(amount)],
        [t('fields.claimedAt'), date(claimedAt)],
        [t('fields.claimNote'), claimNote],
        [t('fields.approvedAmount'), approvedAmount && yuan(approvedAmount)],
        [t('fields.approvedAt'), date(approvedAt)],
        [t('fields.budget'), budget && `${budget.year} · ${budget.title}`],
        [t('fields.paidAmount'), paidAmount && yuan(paidAmount)],
        [t('fields.paidOn'), day(paidOn)],
        [t('fields.reason'), reasonText(reason)],
      ]}
    />
  )
}
