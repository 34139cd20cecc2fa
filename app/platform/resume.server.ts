import type { Resumable } from './resume'

const most = 1_000_000

const formTypes = ['application/x-www-form-urlencoded', 'multipart/form-data']

/** The text fields of an unread form; null for a very large one. Files and passwords must be entered again. */
export async function resumable(request: Request): Promise<Resumable | null> {
  const size = Number(request.headers.get('content-length') ?? Infinity)
  const isForm = formTypes.some((type) => request.headers.get('content-type')?.startsWith(type))
  if (request.bodyUsed || !isForm || size > most) return null
  const fields = [...(await request.formData())].flatMap(([name, value]) =>
    typeof value === 'string' && !/password/i.test(name) ? [[name, value] as [string, string]] : [],
  )
  const { pathname, search } = new URL(request.url)
  return { action: pathname + search, fields }
}
