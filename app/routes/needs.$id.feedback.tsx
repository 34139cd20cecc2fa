import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { AnswerTable } from '~/components/feedback/AnswerTable'
import { Replay } from '~/components/feedback/Replay'
import { titled } from '~/components/meta'
import { EmptyState } from '~/components/ui/EmptyState'
import { PageHeader } from '~/components/ui/PageHeader'
import { Section } from '~/components/ui/Section'
import { feedbackPress } from '~/domain/feedback/feedback.schema'
import { forgetAnswer, learnAgain } from '~/domain/feedback/judging.server'
import { feedbackLog } from '~/domain/feedback/log.server'
import { press, signedIn } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'
import { safePath } from '~/platform/paths'

export const meta = titled('feedback:title')

export const loader = signedIn(({ actor, params, search }) => feedbackLog(actor, params.id!, search.get('at')))

export const action = signedIn(({ actor, request, params }) =>
  press(request, feedbackPress, async ({ intent, feedback, back }) => {
    const act = { forget: forgetAnswer, learnAgain }[intent]
    await act(actor, params.id!, feedback)
    return redirectWithNotice(back ? safePath(back) : `/needs/${params.id}/feedback`, intent === 'forget' ? 'forgotten' : 'learnt_again')
  }),
)

export default function Feedback() {
  const { need, answers, moment, replayed, alike } = useLoaderData<typeof loader>()
  const { t } = useTranslation(['feedback', 'pairings'])
  const list = <Link to={`/needs/${need.id}/pairings`}>{t('full.back', { ns: 'pairings' })}</Link>
  const lead = (
    <>
      <Link to={`/needs/${need.id}`}>{need.title}</Link> · {list}
    </>
  )
  return (
    <>
      <PageHeader title={t('title')} lead={lead} />
      <p className="mb-4 max-w-3xl text-muted">{t('lead')}</p>
      <Section title={t('log.title')}>{answers.length === 0 ? <EmptyState action={list}>{t('log.empty')}</EmptyState> : <AnswerTable answers={answers} />}</Section>
      {moment && replayed && <Replay moment={moment} moves={replayed} />}
      {alike.length > 0 && (
        <Section title={t('alike.title')}>
          <p className="mb-2 text-sm text-muted">{t('alike.hint')}</p>
          <ul className="list-disc pl-5">
            {alike.map(({ id, title, likeness, hasLog }) => (
              <li key={id}>
                <Link to={hasLog ? `/needs/${id}/feedback` : `/needs/${id}`}>{t('alike.near', { name: title, percent: Math.round(likeness * 100) })}</Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}
