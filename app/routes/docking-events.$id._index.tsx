import { useLoaderData } from '@remix-run/react'
import { EventActions } from '~/components/docking/EventActions'
import { EventFacts } from '~/components/docking/EventFacts'
import { OfficePart } from '~/components/docking/OfficePart'
import { OwnPart } from '~/components/docking/OwnPart'
import { titled } from '~/components/meta'
import { useEnums } from '~/components/options'
import { Badge } from '~/components/ui/Badge'
import { PageHeader } from '~/components/ui/PageHeader'
import { dockingPress } from '~/domain/docking/docking.schema'
import { dockingPage } from '~/domain/docking/page.server'
import { pressDocking } from '~/domain/docking/presses.server'
import { press, signedIn } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const meta = titled('docking:title')

export const loader = signedIn(({ actor, params }) => dockingPage(actor, params.id!))

export const action = signedIn(({ actor, request, params }) =>
  press(request, dockingPress, async (pressed) => {
    const { to, notice } = await pressDocking(actor, params.id!, pressed)
    return redirectWithNotice(to, notice)
  }),
)

export default function DockingEventPage() {
  const { event, own, office, mayBoard } = useLoaderData<typeof loader>()
  const { label } = useEnums()
  return (
    <>
      <PageHeader title={event.title} sample={event.isSample} lead={<Badge tone={event.state === 'running' ? 'live' : 'quiet'}>{label('dockingState', event.state)}</Badge>}>
        <EventActions event={event} office={office} mayBoard={mayBoard} />
      </PageHeader>
      <EventFacts event={event} />
      {own && <OwnPart own={own} />}
      {office && <OfficePart event={event} office={office} />}
    </>
  )
}
