import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { WishForm } from '~/components/docking/WishForm'
import { titled } from '~/components/meta'
import { PageHeader } from '~/components/ui/PageHeader'
import { wishesOf } from '~/domain/docking/docking.schema'
import { saveWishes, wishesForEditing } from '~/domain/docking/wishes.server'
import { formOf } from '~/platform/form.server'
import { signedIn } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const meta = titled('docking:wishes.title')

export const loader = signedIn(({ actor, params }) => wishesForEditing(actor, params.id!))

export const action = signedIn(async ({ actor, request, params }) => {
  const eventId = await saveWishes(actor, params.id!, wishesOf(await formOf(request)))
  return redirectWithNotice(`/docking-events/${eventId}`, 'saved')
})

export default function DockingWishes() {
  const { event, own, choices } = useLoaderData<typeof loader>()
  const { t } = useTranslation('docking')
  return (
    <>
      <PageHeader title={t('wishes.title')} lead={`${own.name} · ${event.title}`} />
      <p className="mb-4 max-w-3xl text-muted">{t('wishes.lead')}</p>
      <WishForm choices={choices} side={own.side} cancelTo={`/docking-events/${event.id}`} />
    </>
  )
}
