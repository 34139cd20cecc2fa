import { createCookie, redirect } from '@remix-run/node'

const cookie = createCookie('lianyan_notice', { path: '/', sameSite: 'lax', httpOnly: true, maxAge: 60 })

/** Sends the reader on, with a line of the `notice` catalogue to be shown once on the next page. */
export async function redirectWithNotice(url: string, notice: string, headers = new Headers()) {
  headers.append('Set-Cookie', await cookie.serialize(notice))
  return redirect(url, { headers })
}

/** The notice to show, and the header that takes it away again. */
export async function takeNotice(request: Request): Promise<{ notice: string | null; header?: string }> {
  const notice: unknown = await cookie.parse(request.headers.get('Cookie'))
  return notice && typeof notice === 'string' ? { notice, header: await cookie.serialize('', { maxAge: 0 }) } : { notice: null }
}
