import { Link, useLoaderData, useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { TextArea, TextField } from '~/components/forms/fields'
import { RecordForm } from '~/components/forms/RecordForm'
import { useErrorText } from '~/components/forms/errorText'
import { Evidence } from '~/components/introductions/Request'
import { titled } from '~/components/meta'
import { ButtonLink } from '~/components/ui/Button'
import { Facts } from '~/components/ui/Facts'
import { Notice } from '~/components/ui/Notice'
import { PageHeader } from '~/components/ui/PageHeader'
import { introductionRequest } from '~/domain/introductions/introductions.schema'
import { newIntroduction, startIntroduction } from '~/domain/introductions/start.server'
import { signedIn, submit } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const meta = titled('introductions:new.firm_request')

export const loader = signedIn(({ actor, search }) => newIntroduction(actor, search.get('need'), search.get('expert')))

export const action = signedIn(({ actor, request }) =>
  submit(request, introductionRequest, async (input) => redirectWithNotice(`/introductions/${await startIntroduction(actor, input)}`, 'introduction_started')),
)

export default function NewIntroduction() {
  const { need, expert, origin, evidence, refusal, openId } = useLoaderData<typeof loader>()
  const { t } = useTranslation('introductions')
  const errorText = useErrorText()
  return (
    <>
      <PageHeader title={t(`new.${origin}`)} lead={t(`new.lead.${origin}`)} />
      <Facts
        facts={[
          [t('fields.need'), <Link key="need" to={`/needs/${need.id}`}>{need.title}</Link>],
          [t('fields.enterprise'), need.enterprise],
          [t('fields.expert'), <><Link to={`/experts/${expert.id}`} className="underline">{expert.name}</Link> <span className="text-muted">{[expert.institution, expert.title].filter(Boolean).join(' · ')}</span></>],
        ]}
      />
      {evidence && (
        <div className="mb-6">
          <Evidence pairing={evidence} open={!refusal} />
        </div>
      )}
      {refusal ? <Notice tone="bad">{errorText(refusal)}</Notice> : <RequestForm />}
      {openId && <ButtonLink to={`/introductions/${openId}`}>{t('new.seeOpen')}</ButtonLink>}
    </>
  )
}

function RequestForm() {
  const { need, expert, origin, load, full, days } = useLoaderData<typeof loader>()
  const { t } = useTranslation('introductions')
  const [search] = useSearchParams()
  const bureau = origin === 'bureau_proposal'
  return (
    <>
      {full && <Notice tone={bureau ? 'quiet' : 'bad'}>{t(bureau ? 'new.fullBureau' : 'new.full', { ...load })}</Notice>}
      <RecordForm schema={introductionRequest} values={{ need: need.id, expert: expert.id, followUp: search.get('followUp') ?? undefined }} submitLabel={t(`new.submit.${origin}`)} cancelTo={`/needs/${need.id}`}>
        {(fields) => (
          <>
            <input type="hidden" name={fields.need.name} defaultValue={need.id} />
            <input type="hidden" name={fields.expert.name} defaultValue={expert.id} />
            <input type="hidden" name={fields.followUp.name} defaultValue={search.get('followUp') ?? undefined} />
            <TextArea meta={fields.message} label={t('new.message')} hint={t(`new.messageHint.${origin}`)} rows={6} />
            {bureau && full && <TextField meta={fields.overrideReason} label={t('new.overrideReason')} />}
            <p className="text-sm text-muted">{t('new.days', { count: days })}</p>
          </>
        )}
      </RecordForm>
    </>
  )
}
