import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { ServiceOff } from '~/components/embeddings/ServiceOff'
import { ServiceOn } from '~/components/embeddings/ServiceOn'
import { titled } from '~/components/meta'
import { PageHeader } from '~/components/ui/PageHeader'
import { embeddingsMove } from '~/domain/embeddings/embeddings.schema'
import { checkService, embeddingsPage, forgetVectors, runEmbeddings } from '~/domain/embeddings/status.server'
import { press, signedIn } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const meta = titled('embeddings:title')

export const loader = signedIn(({ actor }) => embeddingsPage(actor))

export const action = signedIn(({ actor, request }) =>
  press(request, embeddingsMove, async ({ to }) => {
    if (to === 'check') return { check: await checkService(actor) }
    await (to === 'forget' ? forgetVectors(actor) : runEmbeddings(actor, to))
    return redirectWithNotice('/embeddings', 'saved')
  }),
)

export default function Embeddings() {
  const { on, kept } = useLoaderData<typeof loader>()
  const pressed = useActionData<typeof action>()
  const { t } = useTranslation('embeddings')
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      {on ? <ServiceOn service={on} check={pressed?.check ?? null} /> : <ServiceOff kept={kept} />}
    </>
  )
}
