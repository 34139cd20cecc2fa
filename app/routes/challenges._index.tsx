import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { PhaseBadge } from '~/components/challenges/PhaseBadge'
import { useReward } from '~/components/challenges/reward'
import { type Filter, FilterForm } from '~/components/forms/FilterForm'
import { useFormat } from '~/components/format'
import { titled } from '~/components/meta'
import { useEnums } from '~/components/options'
import { SampleMark } from '~/components/ui/Badge'
import { EmptyList } from '~/components/ui/EmptyState'
import { PageHeader } from '~/components/ui/PageHeader'
import { Pagination } from '~/components/ui/Pagination'
import { Table } from '~/components/ui/Table'
import { isSignedIn } from '~/domain/actor'
import { challengeFilter, challengePhases } from '~/domain/challenges/challenges.schema'
import { type ChallengeRow, listChallenges } from '~/domain/challenges/list.server'
import { techFields } from '~/domain/needs/needs.schema'
import { open } from '~/platform/http.server'

export const meta = titled('challenges:title')

export const loader = open(async ({ actor, search }) => ({ list: await listChallenges(actor, challengeFilter(search)), signedIn: isSignedIn(actor) }))

export default function Challenges() {
  const { list, signedIn } = useLoaderData<typeof loader>()
  const { t } = useTranslation('challenges')
  const { label } = useEnums()
  const reward = useReward()
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <FilterForm filters={useFilters(signedIn)} />
      {list.rows.length === 0 ? (
        <EmptyList hint={t('empty')} />
      ) : (
        <Table
          caption={t('title')}
          rows={list.rows}
          columns={[
            { label: t('fields.title', { ns: 'needs' }), kind: 'wide', cell: (row) => <><Link to={`/needs/${row.id}`}>{row.title}</Link> {row.isSample && <SampleMark beside={row.title} />}</> },
            { label: t('fields.enterprise', { ns: 'needs' }), kind: 'wide', cell: (row) => row.enterprise?.name ?? <span className="text-muted">{t('hiddenEnterprise', { ns: 'needs' })}</span> },
            { label: t('fields.reward'), cell: ({ rewardAmount, rewardText }) => reward({ rewardAmount, rewardText: rewardAmount ? null : rewardText }) },
            { label: t('fields.applyUntil'), cell: (row) => <Deadline row={row} /> },
            { label: t('fields.applications'), kind: 'number', cell: (row) => t('count', { count: row.applications }) },
            { label: t('fields.field', { ns: 'needs' }), cell: (row) => row.field && label('techField', row.field) },
            { label: t('phase'), cell: (row) => <PhaseBadge phase={row.phase} /> },
          ]}
        />
      )}
      <Pagination {...list} />
    </>
  )
}

function useFilters(mine: boolean): Filter[] {
  const { t } = useTranslation('challenges')
  const { options } = useEnums()
  const filters: Filter[] = [
    { name: 'state', label: t('phase'), options: challengePhases.map((phase) => [phase, t(`phases.${phase}`)]) },
    { name: 'field', label: t('fields.field', { ns: 'needs' }), options: options('techField', techFields) },
  ]
  return mine ? [...filters, { name: 'mine', label: t('whose'), options: [['on', t('mine')]] }] : filters
}

function Deadline({ row }: { row: ChallengeRow }) {
  const { t } = useTranslation('challenges')
  const { day } = useFormat()
  return (
    <>
      {day(row.applyUntil)} {row.daysLeft !== null && <span className="block text-sm text-muted">{t('daysLeft', { count: row.daysLeft })}</span>}
    </>
  )
}
