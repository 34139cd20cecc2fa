import { redirect } from '@remix-run/node'
import { languages } from '~/locales'
import { formOf } from '~/platform/form.server'
import { open } from '~/platform/http.server'
import { languageCookie } from '~/platform/i18n.server'
import { safePath } from '~/platform/paths'

/** Remembers the chosen language and goes back to where the reader was. */
export const action = open(async ({ request }) => {
  const form = await formOf(request)
  const language = languages.find((known) => known === form.get('language')) ?? languages[0]
  return redirect(safePath(form.get('next')), { headers: { 'Set-Cookie': await languageCookie.serialize(language) } })
})

export const loader = () => redirect('/')
