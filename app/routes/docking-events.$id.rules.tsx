import { useLoaderData, useParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { RuleList } from '~/components/docking/RuleList'
import { SelectField, TextField } from '~/components/forms/fields'
import { RecordForm } from '~/components/forms/RecordForm'
import { titled } from '~/components/meta'
import { useEnums } from '~/components/options'
import { PageHeader } from '~/components/ui/PageHeader'
import { rulePress, ruleSchema } from '~/domain/docking/docking.schema'
import { removeRule, rulesForEditing, setRule } from '~/domain/docking/rules.server'
import { press, signedIn, submit } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const meta = titled('docking:rulesPage.title')

export const loader = signedIn(({ actor, params }) => rulesForEditing(actor, params.id!))

export const action = signedIn(({ actor, request, params, search }) => {
  const back = () => redirectWithNotice(`/docking-events/${params.id}/rules`, 'saved')
  if (search.has('remove')) {
    return press(request, rulePress, async (pair) => {
      await removeRule(actor, params.id!, pair)
      return back()
    })
  }
  return submit(request, ruleSchema, async (rule) => {
    await setRule(actor, params.id!, rule)
    return back()
  })
})

export default function DockingRules() {
  const { title, firms, experts, rules } = useLoaderData<typeof loader>()
  const { id } = useParams()
  const { t } = useTranslation('docking')
  const { options } = useEnums()
  return (
    <>
      <PageHeader title={t('rulesPage.title')} lead={title} />
      <RuleList rules={rules} />
      <RecordForm key={rules.length} schema={ruleSchema} submitLabel={t('rulesPage.add')} cancelTo={`/docking-events/${id}`}>
        {(fields) => (
          <>
            <SelectField meta={fields.firm} label={t('rulesPage.firm')} options={firms} />
            <SelectField meta={fields.expert} label={t('rulesPage.expert')} options={experts} />
            <SelectField meta={fields.kind} label={t('rulesPage.kind')} options={options('dockingRuleKind', ['locked', 'forbidden'])} />
            <TextField meta={fields.reason} label={t('rulesPage.reason')} />
          </>
        )}
      </RecordForm>
    </>
  )
}
