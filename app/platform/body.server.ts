import { DomainError } from '~/domain/errors'

/** A request's body as it came, at most `most` bytes; throws `invalid` for a larger one, of which it reads no more. */
export async function bodyOf(request: Request, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of (request.body ?? []) as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.length
    if (size > most) throw new DomainError('invalid')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
