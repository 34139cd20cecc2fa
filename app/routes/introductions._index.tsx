import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { FilterForm } from '~/components/forms/FilterForm'
import { IntroductionTable } from '~/components/introductions/IntroductionTable'
import { titled } from '~/components/meta'
import { useEnums } from '~/components/options'
import { EmptyList } from '~/components/ui/EmptyState'
import { PageHeader } from '~/components/ui/PageHeader'
import { Pagination } from '~/components/ui/Pagination'
import { introductionFilter, introductionStates } from '~/domain/introductions/introductions.schema'
import { introductionFilters, listIntroductions } from '~/domain/introductions/introductions.server'
import { signedIn } from '~/platform/http.server'

export const meta = titled('introductions:title')

export const loader = signedIn(async ({ actor, search }) => ({
  list: await listIntroductions(actor, introductionFilter(search)),
  choices: await introductionFilters(actor),
}))

export default function Introductions() {
  const { list, choices } = useLoaderData<typeof loader>()
  const { t } = useTranslation('introductions')
  const { options } = useEnums()
  const named = (rows: { id: string; name: string }[]) => rows.map(({ id, name }): [string, string] => [id, name])
  return (
    <>
      <PageHeader title={t('title')} />
      <FilterForm
        keyword={false}
        filters={[
          { name: 'state', label: t('fields.state'), options: options('introductionState', introductionStates) },
          { name: 'institution', label: t('fields.institution'), options: named(choices.institutions) },
          { name: 'enterprise', label: t('fields.enterprise'), options: named(choices.enterprises) },
        ]}
      />
      {list.rows.length === 0 ? <EmptyList hint={t('emptyHint')} /> : <IntroductionTable rows={list.rows} />}
      <Pagination {...list} />
    </>
  )
}
