import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { NoticeText } from '~/components/accounts/NoticeText'
import { SentOutside } from '~/components/embeddings/SentOutside'
import { titled } from '~/components/meta'
import { PageHeader } from '~/components/ui/PageHeader'
import { sentOutside } from '~/domain/embeddings/status.server'
import { open } from '~/platform/http.server'

export const meta = titled('privacy:notice.title')

export const loader = open(() => Promise.resolve({ sent: sentOutside() }))

export default function Privacy() {
  const { sent } = useLoaderData<typeof loader>()
  const { t } = useTranslation('privacy')
  return (
    <>
      <PageHeader title={t('notice.title')} />
      <NoticeText />
      {sent && <SentOutside {...sent} />}
    </>
  )
}
