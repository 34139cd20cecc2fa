import { health } from '~/domain/health.server'

export async function loader() {
  const now = await health()
  return Response.json(now, { status: now.status === 'down' ? 503 : 200, headers: { 'Cache-Control': 'no-store' } })
}
