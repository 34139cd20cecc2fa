import { data } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { renderSVG } from 'uqr'
import { BackupCodes } from '~/components/accounts/BackupCodes'
import { Enrolment } from '~/components/accounts/Enrolment'
import { titled } from '~/components/meta'
import { Button, ButtonLink } from '~/components/ui/Button'
import { Notice } from '~/components/ui/Notice'
import { PageHeader } from '~/components/ui/PageHeader'
import { codeSchema } from '~/domain/accounts/accounts.schema'
import { confirmSecondFactor, getSecondFactor } from '~/domain/accounts/secondFactor.server'
import { signedIn, submit } from '~/platform/http.server'

export const meta = titled('security:second.title')

export const loader = signedIn(async ({ actor, search }) => {
  const { enrolment, ...rest } = await getSecondFactor(actor)
  return { ...rest, required: search.has('next'), enrolment: enrolment && { secret: enrolment.secret, qr: renderSVG(enrolment.uri) } }
})

export const action = signedIn(({ actor, request }) =>
  submit(request, codeSchema, async ({ code }) => data({ codes: await confirmSecondFactor(actor, code) }, { headers: { 'Cache-Control': 'no-store' } })),
)

export default function SecondFactor() {
  const { enabled, backupCodesLeft, enrolment, required } = useLoaderData<typeof loader>()
  const done = useActionData<typeof action>()
  const { t } = useTranslation('security')
  if (done && 'codes' in done) return <BackupCodes codes={done.codes} />
  return (
    <>
      <PageHeader title={t('second.title')} lead={t('second.lead')} />
      {required && !enabled && <Notice tone="bad">{t('second.required')}</Notice>}
      {enabled && <Enabled left={backupCodesLeft} />}
      {enrolment && <Enrolment {...enrolment} />}
      {!enabled && !enrolment && <Begin />}
    </>
  )
}

function Enabled({ left }: { left: number }) {
  const { t } = useTranslation('security')
  return (
    <>
      <Notice tone="good">{t('second.isOn', { count: left })}</Notice>
      <p className="flex flex-wrap gap-3">
        <ButtonLink to="codes">{t('second.renew')}</ButtonLink>
        <ButtonLink to="off" look="danger">
          {t('second.disable')}
        </ButtonLink>
      </p>
    </>
  )
}

function Begin() {
  const { t } = useTranslation('security')
  return (
    <Form method="post" action="/account/second-factor/begin">
      <Button look="primary">{t('second.begin')}</Button>
    </Form>
  )
}
