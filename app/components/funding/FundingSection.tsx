import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import { ButtonLink } from '~/components/ui/Button'
import { EmptyState } from '~/components/ui/EmptyState'
import { Notice } from '~/components/ui/Notice'
import { Section } from '~/components/ui/Section'
import type { Funding } from '~/domain/funding/reading.server'
import { PaymentTable } from './PaymentTable'
import { PlanTable } from './PlanTable'

interface Props {
  funding: Funding
  /** The present year; open money of years before it is overdue as long as the agreement is `watched`. */
  year: number
  watched: boolean
  mayEdit: boolean
}

/** What each party is to bring in each year and what came, on an agreement's page. */
export function FundingSection({ funding, year, watched, mayEdit }: Props) {
  const { t } = useTranslation('duties')
  const { items, payments } = funding
  const actions = mayEdit && (
    <span className="no-print flex flex-wrap gap-2">
      <ButtonLink to="funding/new">{t('funding.add')}</ButtonLink>
      <ButtonLink to="payments/new">{t('funding.pay')}</ButtonLink>
    </span>
  )
  return (
    <Section title={t('funding.title')} id="funding" actions={actions}>
      {items.length === 0 && payments.length === 0 && <EmptyState>{mayEdit ? t('funding.emptyHint') : t('funding.none')}</EmptyState>}
      {items.length > 0 && <PlanTable items={items} year={watched ? year : 0} mayEdit={mayEdit} />}
      {items.length > 0 && <Sums funding={funding} />}
      {payments.length > 0 && <PaymentTable payments={payments} items={items} mayEdit={mayEdit} />}
    </Section>
  )
}

function Sums({ funding: { totals, difference } }: { funding: Funding }) {
  const { t } = useTranslation('duties')
  const { yuan } = useFormat()
  return (
    <>
      <p className="mb-3 mt-2">{t('funding.total', { planned: yuan(totals.planned), paid: yuan(totals.paid), open: yuan(totals.open) })}</p>
      {difference && <Notice>{t(difference.more ? 'funding.more' : 'funding.less', { by: yuan(difference.by) })}</Notice>}
    </>
  )
}
