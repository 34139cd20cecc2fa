import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { languages } from '~/locales'
import { languageCookie } from '~/platform/i18n.server'
import { safePath } from '~/platform/paths'

/** Remembers the chosen language and goes back to where the reader was. */
export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData()
  const language = languages.find((known) => known === form.get('language')) ?? languages[0]
  return redirect(safePath(form.get('next')), { headers: { 'Set-Cookie': await languageCookie.serialize(language) } })
}

export const loader = () => redirect('/')
