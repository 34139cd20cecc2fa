import { Form, Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { ApplicationForm } from '~/components/challenges/ApplicationForm'
import { useReward } from '~/components/challenges/reward'
import { Files } from '~/components/files/Files'
import { useFormat } from '~/components/format'
import { titled } from '~/components/meta'
import { Button, ButtonLink } from '~/components/ui/Button'
import { Facts } from '~/components/ui/Facts'
import { Notice } from '~/components/ui/Notice'
import { PageHeader } from '~/components/ui/PageHeader'
import { Section } from '~/components/ui/Section'
import { applicationForEditing, saveApplication } from '~/domain/challenges/applications.server'
import { applicationSchema } from '~/domain/challenges/challenges.schema'
import { signedIn, submit } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const meta = titled('challenges:apply.title')

export const loader = signedIn(({ actor, params }) => applicationForEditing(actor, params.id!))

export const action = signedIn(({ actor, request, params }) =>
  submit(request, applicationSchema, async (input) => {
    const state = await saveApplication(actor, params.id!, input)
    return redirectWithNotice(`/needs/${params.id}/apply`, state === 'submitted' ? 'applied' : 'drafted')
  }),
)

export default function Apply() {
  const { challenge, mine, may } = useLoaderData<typeof loader>()
  const { t } = useTranslation('challenges')
  const { day } = useFormat()
  const reward = useReward()
  return (
    <>
      <PageHeader title={t('apply.title')} lead={<Link to={`/needs/${challenge.id}`}>{challenge.title}</Link>}>
        {may.withdraw && (
          <Form method="post" action={`/needs/${challenge.id}/application`}>
            <Button look="danger">{t('apply.withdraw')}</Button>
          </Form>
        )}
      </PageHeader>
      {mine && <Notice>{[t(`apply.state.${mine.state}`), mine.reason && t('apply.reason', { reason: mine.reason })].filter(Boolean).join(' ')}</Notice>}
      <Facts
        facts={[
          [t('fields.reward'), reward(challenge)],
          [t('fields.conditions'), challenge.challengeConditions],
          [t('fields.applyUntil'), day(challenge.applyUntil)],
        ]}
      />
      <p className="mb-4 text-muted">{t(may.apply ? 'apply.lead' : 'apply.closed')}</p>
      <ApplicationForm needId={challenge.id} mine={mine} open={may.apply} />
      <ApplicationFiles />
    </>
  )
}

function ApplicationFiles() {
  const { challenge, mine, may } = useLoaderData<typeof loader>()
  const { t } = useTranslation('challenges')
  const upload = mine?.mayUpload && may.apply && <ButtonLink to={`/applications/${mine.id}/files?next=/needs/${challenge.id}/apply`}>{t('upload', { ns: 'files' })}</ButtonLink>
  return (
    <div className="mt-8">
      <Section title={t('apply.files')} id="files" actions={upload}>
        {mine ? <Files files={mine.files} /> : <p className="text-muted">{t('apply.filesAfter')}</p>}
      </Section>
    </div>
  )
}
