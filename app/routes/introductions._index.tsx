import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { FilterForm } from '~/components/forms/FilterForm'
import { IntroductionTable } from '~/components/introductions/IntroductionTable'
import { titled } from '~/components/meta'
import { useEnums } from '~/components/options'
import { ButtonLink } from '~/components/ui/Button'
import { EmptyList } from '~/components/ui/EmptyState'
import { ExportLink } from '~/components/ui/ExportLink'
import { PageHeader } from '~/components/ui/PageHeader'
import { Pagination } from '~/components/ui/Pagination'
import { introductionFilter, introductionStates, turns } from '~/domain/introductions/introductions.schema'
import { introductionFilters, listIntroductions } from '~/domain/introductions/introductions.server'
import { can } from '~/domain/permissions'
import { signedIn } from '~/platform/http.server'

export const meta = titled('introductions:title')

export const loader = signedIn(async ({ actor, search }) => ({
  list: await listIntroductions(actor, introductionFilter(search)),
  choices: await introductionFilters(actor),
  mayExport: can(actor, 'records.export'),
}))

export default function Introductions() {
  const { list, choices, mayExport } = useLoaderData<typeof loader>()
  const { t } = useTranslation('introductions')
  const { options } = useEnums()
  const named = (rows: { id: string; name: string }[]) => rows.map(({ id, name }): [string, string] => [id, name])
  return (
    <>
      <PageHeader title={t('title')}>
        <ExportLink may={mayExport} />
      </PageHeader>
      <FilterForm
        keyword={false}
        filters={[
          { name: 'turn', label: t('fields.turn'), options: turns.map((turn): [string, string] => [turn, t(`turns.${turn}`)]) },
          { name: 'stuck', label: t('filters.stuck'), options: [['on', t('filters.stuckOnly')]] },
          { name: 'state', label: t('fields.state'), options: options('introductionState', introductionStates) },
          { name: 'institution', label: t('fields.institution'), options: named(choices.institutions) },
          ...(choices.enterprises.length > 1 ? [{ name: 'enterprise', label: t('fields.enterprise'), options: named(choices.enterprises) }] : []),
        ]}
      />
      {list.rows.length === 0 ? <EmptyList hint={t('emptyList')} action={<ButtonLink to="/needs">{t('toNeeds')}</ButtonLink>} /> : <IntroductionTable rows={list.rows} />}
      <Pagination {...list} />
    </>
  )
}
