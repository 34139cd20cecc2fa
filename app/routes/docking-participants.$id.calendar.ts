import { scheduleCalendar } from '~/domain/docking/calendarFile.server'
import { attachment } from '~/platform/download.server'
import { signedIn } from '~/platform/http.server'

export const loader = signedIn(async ({ actor, params, request }) => {
  const file = await scheduleCalendar(actor, params.id!, new URL(request.url).origin)
  return new Response(file, { headers: { 'Content-Type': 'text/calendar; charset=utf-8', 'Content-Disposition': attachment(`docking-${params.id!.slice(0, 8)}.ics`), 'Cache-Control': 'private, no-store' } })
})
