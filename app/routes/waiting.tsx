import { redirect } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { titled } from '~/components/meta'
import { OwnRequest } from '~/components/people/OwnRequest'
import { Button, ButtonLink } from '~/components/ui/Button'
import { PageHeader } from '~/components/ui/PageHeader'
import { ownRequest, withdrawRequest } from '~/domain/people/ownAccess.server'
import { can } from '~/domain/permissions'
import { press, signedIn } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const meta = titled('people:waiting.title')

export const loader = signedIn(async ({ actor }) => {
  if (!can(actor, 'access.ask')) throw redirect('/desk')
  return { name: actor.name, request: await ownRequest(actor) }
})

export const action = signedIn(({ actor, request }) =>
  press(request, z.object({ id: z.uuid() }), async ({ id }) => {
    await withdrawRequest(actor, id)
    return redirectWithNotice('/waiting', 'withdrawn')
  }),
)

export default function Waiting() {
  const { name, request } = useLoaderData<typeof loader>()
  const { t } = useTranslation('people')
  const waits = request?.state === 'pending'
  return (
    <>
      <PageHeader title={t('waiting.title')} lead={t('waiting.lead', { name })} />
      <OwnRequest request={request} />
      {waits ? (
        <Form method="post">
          <Button name="id" value={request.id}>
            {t('waiting.withdraw')}
          </Button>
        </Form>
      ) : (
        <div className="flex flex-wrap gap-3">
          <ButtonLink look="primary" to="/register/enterprise">{t('waiting.askEnterprise')}</ButtonLink>
          <ButtonLink look="primary" to="/register/expert">{t('waiting.askExpert')}</ButtonLink>
        </div>
      )}
      {waits && <p className="mt-6 text-muted">{t('waiting.meanwhile')}</p>}
    </>
  )
}
