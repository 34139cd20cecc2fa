import { DomainError } from '~/domain/errors'

/** A request's body as it came, at most `most` bytes; throws `invalid` for a larger one, which it reads to its end, so that the sender hears the answer, but does not keep. */
export async function bodyOf(request: Request, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of (request.body ?? []) as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.length
    if (size <= most) chunks.push(chunk)
  }
  if (size > most) throw new DomainError('invalid')
  return Buffer.concat(chunks)
}
