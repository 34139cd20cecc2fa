/** A form that arrived after its session had ended: enough to send it again. */
export interface Resumable {
  action: string
  fields: [name: string, value: string][]
}

const most = 1_000_000

/** The fields of an unread form; none for files, passwords and very large forms, which must be entered again. */
export async function resumable(request: Request): Promise<Resumable | null> {
  const size = Number(request.headers.get('content-length') ?? 0)
  const isPlain = request.headers.get('content-type')?.startsWith('application/x-www-form-urlencoded')
  if (request.bodyUsed || !isPlain || size > most) return null
  const form = new URLSearchParams(await request.text())
  const { pathname, search } = new URL(request.url)
  return { action: pathname + search, fields: [...form].filter(([name]) => !/password/i.test(name)) }
}
