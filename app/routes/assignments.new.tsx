import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { LimitsFields } from '~/components/assignments/LimitsFields'
import { CheckboxGroup } from '~/components/forms/CheckboxGroup'
import { TextField } from '~/components/forms/fields'
import { FilterForm } from '~/components/forms/FilterForm'
import { RecordForm } from '~/components/forms/RecordForm'
import { titled } from '~/components/meta'
import { EmptyState } from '~/components/ui/EmptyState'
import { PageHeader } from '~/components/ui/PageHeader'
import { mostNeeds, newAssignment } from '~/domain/assignments/assignments.schema'
import { createAssignment } from '~/domain/assignments/assignments.server'
import { needsToAssign } from '~/domain/assignments/view.server'
import { keywordOf } from '~/domain/paging'
import { signedIn, submit } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const meta = titled('assignments:new.title')

export const loader = signedIn(async ({ actor, search }) => ({ needs: await needsToAssign(actor, { keyword: keywordOf(search), idle: search.has('idle'), limit: mostNeeds }) }))

export const action = signedIn(({ actor, request }) =>
  submit(request, newAssignment, async (input) => redirectWithNotice(`/assignments/${await createAssignment(actor, input)}`, 'saved')),
)

const defaults = { wanted: 1, mode: 'total', leastBand: 'some', mustFill: 'on', perNeedMost: 1 }

export default function NewAssignment() {
  const { needs } = useLoaderData<typeof loader>()
  const { t } = useTranslation('assignments')
  return (
    <>
      <PageHeader title={t('new.title')} lead={t('new.lead')} />
      <FilterForm filters={[{ name: 'idle', label: t('new.idle'), options: [['1', t('new.idleOnly')]] }]} />
      {needs.length === 0 ? (
        <EmptyState>{t('new.none')}</EmptyState>
      ) : (
        <RecordForm schema={newAssignment} values={defaults} submitLabel={t('new.submit')} cancelTo="/assignments">
          {(fields) => (
            <>
              <TextField meta={fields.title} label={t('fields.title')} required maxLength={100} />
              <CheckboxGroup layout="long" meta={fields.needs} label={t('new.needs')} options={needs.map(({ id, title, enterprise }) => [id, `${title} · ${enterprise.name}`])} />
              <TextField meta={fields.wanted} label={t('new.wanted')} required type="number" min={1} max={10} inputMode="numeric" />
              <LimitsFields fields={fields} />
            </>
          )}
        </RecordForm>
      )}
    </>
  )
}
