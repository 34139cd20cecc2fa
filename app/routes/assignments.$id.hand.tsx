import { redirect } from '@remix-run/node'
import { Form, Link, useFetcher, useLoaderData, useActionData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import { useWords } from '~/components/assignments/useWords'
import { titled } from '~/components/meta'
import { Button } from '~/components/ui/Button'
import { PageHeader } from '~/components/ui/PageHeader'
import { chooseByHand } from '~/domain/assignments/assignments.server'
import { checkByHand, getAssignment } from '~/domain/assignments/view.server'
import { permit } from '~/domain/permit.server'
import { formOf } from '~/platform/form.server'
import { signedIn } from '~/platform/http.server'

export const meta = titled('assignments:hand.title')

export const loader = signedIn(({ actor, params }) => {
  permit(actor, 'assignment.plan')
  return getAssignment(actor, params.id!)
})

export const action = signedIn(async ({ actor, request, params }) => {
  const form = await formOf(request)
  const pairs = form.getAll('pairs').map(String)
  if (form.get('intent') !== 'keep') return { chosen: pairs, ...(await checkByHand(actor, params.id!, pairs)) }
  await chooseByHand(actor, params.id!, pairs)
  return redirect(`/assignments/${params.id}`)
})

export default function ByHand() {
  const { assignment, needs, experts, pairs } = useLoaderData<typeof loader>()
  const posted = useActionData<typeof action>()
  const live = useFetcher<typeof action>()
  const { t } = useTranslation(['assignments', 'common'])
  const words = useWords({ needs, experts })
  const chosen = new Set(posted?.chosen ?? pairs.filter((pair) => pair.chosen).map(({ id }) => id))
  return (
    <>
      <PageHeader title={t('hand.title')} lead={t('hand.lead')} />
      <Form method="post" onChange={(event) => live.submit(event.currentTarget)}>
        {needs.map((need) => (
          <fieldset key={need.id} className="mb-4 border-t border-line pt-3 first:border-t-0 first:pt-0">
            <legend className="float-left w-full font-medium">
              {need.title} <span className="font-normal text-muted">{t('fields.wanted')} {need.wanted}</span>
            </legend>
            <div className="clear-both grid grid-cols-[repeat(auto-fill,minmax(13rem,1fr))] gap-x-5 gap-y-1">
              {pairs.filter((pair) => pair.needId === need.id && !pair.conflicted).map(({ id, expertId, score }) => (
                <label key={id} className="inline-flex min-h-8 items-center gap-2">
                  <input type="checkbox" name="pairs" value={id} defaultChecked={chosen.has(id)} className="size-4 shrink-0 accent-teal" />
                  <span>{words.expert(expertId)} <span className="tabular-nums text-muted">{Math.round(score)}</span></span>
                </label>
              ))}
            </div>
          </fieldset>
        ))}
        <div className="no-print sticky bottom-0 -mx-4 mt-6 border-t border-line bg-ground px-4 py-3">
          <Verdict check={live.data ?? posted} words={words} />
          <div className="mt-2 flex flex-wrap gap-3">
            <Button look="primary" name="intent" value="keep">{t('hand.submit')}</Button>
            <Button name="intent" value="check">{t('hand.check')}</Button>
            <Link to={`/assignments/${assignment.id}`} className="inline-flex min-h-9 items-center px-2">{t('common:actions.cancel')}</Link>
          </div>
        </div>
      </Form>
    </>
  )
}

/** What the choice breaks as it stands. */
function Verdict({ check, words }: { check: ReturnType<typeof useActionData<typeof action>>; words: ReturnType<typeof useWords> }) {
  const { t } = useTranslation('assignments')
  const { number } = useFormat()
  if (!check) return null
  return (
    <div role="status" className="max-h-40 overflow-y-auto">
      <p>{t('hand.total', { pairs: check.pairs, total: number(check.total) })} {check.violations.length === 0 && t('hand.fine')}</p>
      <ul className="list-disc pl-6 text-seal">
        {check.violations.map((violation) => (
          <li key={JSON.stringify(violation)}>{words.violation(violation)}</li>
        ))}
      </ul>
    </div>
  )
}
