import { redirect } from '@remix-run/node'
import type { Entry } from '~/domain/accounts/signIn.server'
import { languageCookie } from './i18n.server'
import { safePath } from './paths'

/** Sends whoever was let in on to where they were going, in the language they chose once, or to the second step. */
export async function goOn({ headers, done, language }: Entry, next: string | undefined): Promise<Response> {
  if (language) headers.append('Set-Cookie', await languageCookie.serialize(language))
  const goal = safePath(next ?? '/desk')
  return redirect(done ? goal : `/sign-in/second-factor?${new URLSearchParams({ next: goal })}`, { headers })
}
