/** A form's fields as a browser would post them, and a file where the form has one. */
export interface Sent {
  fields?: Record<string, string>
  file?: { field: string; name: string; content: string | Uint8Array<ArrayBuffer> }
}

/** Posts a form without a browser; redirects are left to the caller. */
export function post(address: string, headers: Record<string, string>, { fields = {}, file }: Sent): Promise<Response> {
  const body = file ? new FormData() : new URLSearchParams()
  for (const [name, value] of Object.entries(fields)) body.append(name, value)
  if (file) (body as FormData).append(file.field, new Blob([file.content]), file.name)
  return fetch(address, { method: 'POST', redirect: 'manual', headers: { ...headers, origin: new URL(address).origin }, body })
}

/** The records that a page of results leads to, in order. */
export function recordsOn(html: string): string[] {
  const list = html.match(/<ol[\s\S]*?<\/ol>/)?.[0] ?? ''
  return [...new Set([...list.matchAll(/href="\/((?:experts|needs|agreements)\/[\w-]{36})"/g)].map(([, path]) => path!))]
}
