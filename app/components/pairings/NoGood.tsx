import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Notice } from '~/components/ui/Notice'
import type { expertsForNeed } from '~/domain/pairings/pairings.server'
import type { ShownPairing } from '~/domain/pairings/shown'

const good = ['strong', 'fair']

const isGood = ({ band, conflicted }: ShownPairing) => good.includes(band) && !conflicted

/** Says plainly that no expert reaches 较强, and what can be done; nothing where one does. */
export function NoGoodExpert({ need, pairings, may }: Pick<Awaited<ReturnType<typeof expertsForNeed>>, 'need' | 'pairings' | 'may'>) {
  const { t } = useTranslation('pairings')
  if (pairings.some(isGood)) return null
  return (
    <NoGood best={pairings[0]} title={t('noGood.title')} none={t('noGood.none')}>
      {may.edit && <Step to={`/needs/${need.id}/edit`}>{t('noGood.edit')}</Step>}
      <Step to={`/search?${new URLSearchParams({ kind: 'expert', q: need.title })}`}>{t('noGood.search')}</Step>
      <Step to={`/needs/${need.id}/pairings/compare`}>{t('noGood.find')}</Step>
      <Step to="/institutions">{t('noGood.institutions')}</Step>
      {may.addExpert ? <Step to="/experts/new">{t('noGood.add')}</Step> : <li>{t('noGood.bureau')}</li>}
    </NoGood>
  )
}

/** The same for an expert without needs that fit. */
export function NoGoodNeed({ expertId, pairings, mayEdit }: { expertId: string; pairings: ShownPairing[]; mayEdit: boolean }) {
  const { t } = useTranslation('pairings')
  if (pairings.some(isGood)) return null
  return (
    <NoGood best={pairings[0]} title={t('noGood.titleNeeds')} none={t('noGood.noNeeds')}>
      {mayEdit ? <Step to={`/experts/${expertId}/edit`}>{t('noGood.expert')}</Step> : <li>{t('noGood.expert')}</li>}
      <Step to="/needs">{t('noGood.needs')}</Step>
    </NoGood>
  )
}

function NoGood({ best, title, none, children }: { best: ShownPairing | undefined; title: string; none: string; children: ReactNode }) {
  const { t } = useTranslation('pairings')
  return (
    <Notice>
      <p>
        <strong>{best ? title : none}</strong> {best && t('noGood.fair', { band: t(`bands.${best.band}`) })}
      </p>
      <ul className="mt-1 list-disc pl-5 text-sm [&_a]:underline">{children}</ul>
    </Notice>
  )
}

const Step = ({ to, children }: { to: string; children: ReactNode }) => (
  <li>
    <Link to={to} className="inline-block py-0.5">
      {children}
    </Link>
  </li>
)
