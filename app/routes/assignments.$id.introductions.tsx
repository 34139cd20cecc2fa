import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useWords } from '~/components/assignments/useWords'
import { CheckboxGroup } from '~/components/forms/CheckboxGroup'
import { TextArea } from '~/components/forms/fields'
import { RecordForm } from '~/components/forms/RecordForm'
import { useErrorText } from '~/components/forms/errorText'
import { titled } from '~/components/meta'
import { ButtonLink } from '~/components/ui/Button'
import { EmptyState } from '~/components/ui/EmptyState'
import { Notice } from '~/components/ui/Notice'
import { PageHeader } from '~/components/ui/PageHeader'
import { startMany } from '~/domain/assignments/assignments.schema'
import { startIntroductions } from '~/domain/assignments/introductions.server'
import { getAssignment } from '~/domain/assignments/view.server'
import { permit } from '~/domain/permit.server'
import { signedIn, submit } from '~/platform/http.server'
import { redirect } from '@remix-run/node'

export const meta = titled('assignments:introduce.title')

/** What the last sending started and refused comes with the address, so that a reload tells it again and sends nothing. */
export const loader = signedIn(async ({ actor, params, search }) => {
  permit(actor, 'assignment.plan')
  const page = await getAssignment(actor, params.id!)
  const refused = search.getAll('refused').flatMap((entry) => {
    const [pairId = '', reason = ''] = entry.split('~')
    return page.pairs.some(({ id }) => id === pairId) ? [{ pairId, reason }] : []
  })
  return { ...page, started: search.has('started') ? Number(search.get('started')) || 0 : null, refused }
})

export const action = signedIn(({ actor, request, params }) =>
  submit(request, startMany, async (input) => {
    const { started, refused } = await startIntroductions(actor, params.id!, input)
    const told = new URLSearchParams([['started', String(started)], ...refused.slice(0, 20).map(({ pairId, reason }) => ['refused', `${pairId}~${reason}`])])
    return redirect(`/assignments/${params.id}/introductions?${told}`)
  }),
)

export default function StartIntroductions() {
  const { assignment, needs, experts, pairs, started, refused } = useLoaderData<typeof loader>()
  const { t } = useTranslation('assignments')
  const words = useWords({ needs, experts })
  const errorText = useErrorText()
  const open = pairs.filter(({ chosen, introductionId }) => chosen && !introductionId)
  const pairOf = (id: string) => pairs.find((pair) => pair.id === id)!
  return (
    <>
      <PageHeader title={t('introduce.title')} lead={t('introduce.lead')} />
      {started !== null && <Notice tone="good">{t('introduce.started', { count: started })}</Notice>}
      {refused.map(({ pairId, reason }) => (
        <Notice key={pairId} tone="bad">
          {t('introduce.refused', { need: words.need(pairOf(pairId).needId), expert: words.expert(pairOf(pairId).expertId) })}
          {errorText(reason)}
        </Notice>
      ))}
      {open.length === 0 ? (
        <EmptyState action={<ButtonLink to={`/assignments/${assignment.id}`}>{assignment.title}</ButtonLink>}>{t('introduce.none')}</EmptyState>
      ) : (
        <RecordForm schema={startMany} values={{ pairs: open.map(({ id }) => id) }} submitLabel={t('introduce.submit')} cancelTo={`/assignments/${assignment.id}`}>
          {(fields) => (
            <>
              <CheckboxGroup layout="long" meta={fields.pairs} label={t('introduce.pairs')} options={open.map((pair) => [pair.id, `${words.need(pair.needId)} — ${words.expert(pair.expertId)}（${Math.round(pair.score)}）`])} />
              <TextArea meta={fields.message} label={t('introduce.message')} required rows={5} />
            </>
          )}
        </RecordForm>
      )}
    </>
  )
}
