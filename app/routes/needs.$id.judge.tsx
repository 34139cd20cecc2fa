import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { SelectField, TextArea } from '~/components/forms/fields'
import { RecordForm } from '~/components/forms/RecordForm'
import { titled } from '~/components/meta'
import { useEnums } from '~/components/options'
import { PageHeader } from '~/components/ui/PageHeader'
import { judgementSchema, misfitReasons, misfitSchema } from '~/domain/feedback/feedback.schema'
import { pairToJudge } from '~/domain/feedback/judgePage.server'
import { judgePair } from '~/domain/feedback/judging.server'
import { signedIn, submit } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const meta = titled('feedback:form.title')

export const loader = signedIn(async ({ actor, params, search }) => ({
  ...(await pairToJudge(actor, params.id!, search.get('expert'))),
  from: search.get('from') === 'expert' ? ('expert' as const) : ('need' as const),
}))

export const action = signedIn(({ actor, request, params }) =>
  submit(request, judgementSchema, async (input) => {
    await judgePair(actor, params.id!, input)
    return redirectWithNotice(input.from === 'expert' ? `/experts/${input.expert}/pairings` : `/needs/${params.id}/pairings`, 'judged')
  }),
)

export default function JudgePair() {
  const { need, expert, from } = useLoaderData<typeof loader>()
  const { t } = useTranslation('feedback')
  const { options } = useEnums()
  const back = from === 'expert' ? `/experts/${expert.id}/pairings` : `/needs/${need.id}/pairings`
  return (
    <>
      <PageHeader title={t(from === 'expert' ? 'form.titleOfNeed' : 'form.title')} lead={`${expert.name} · ${need.title}`} />
      <p className="mb-4 max-w-3xl text-muted">{t('form.lead')}</p>
      <RecordForm schema={misfitSchema} values={{ expert: expert.id, verdict: 'does_not_fit', from }} submitLabel={t('form.submit')} cancelTo={back}>
        {(fields) => (
          <>
            {(['expert', 'verdict', 'from'] as const).map((name) => (
              <input key={name} type="hidden" name={fields[name].name} defaultValue={fields[name].initialValue as string} />
            ))}
            <SelectField meta={fields.reason} label={t('form.reason')} options={options('misfitReason', misfitReasons)} hint={t(from === 'expert' ? 'form.reasonHintOfNeed' : 'form.reasonHint')} />
            <TextArea meta={fields.note} label={t('form.note')} />
          </>
        )}
      </RecordForm>
    </>
  )
}
