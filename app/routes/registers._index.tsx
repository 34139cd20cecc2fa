import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { titled } from '~/components/meta'
import { Hub } from '~/components/registers/Hub'
import { PageHeader } from '~/components/ui/PageHeader'
import { registerHub } from '~/domain/registers/hub.server'
import { signedIn } from '~/platform/http.server'

export const meta = titled('registers:title')

export const loader = signedIn(({ actor }) => registerHub(actor))

export default function Registers() {
  const hub = useLoaderData<typeof loader>()
  const { t } = useTranslation('registers')
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <Hub {...hub} />
    </>
  )
}
