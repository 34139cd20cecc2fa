import { z } from 'zod'
import type { Service } from './config.server'
import { ServiceFault } from './fault'

const timeoutMs = 60_000

const answer = z.object({ data: z.array(z.object({ index: z.number().int(), embedding: z.array(z.number()) })) })

interface Asking {
  /** Of the vectors that are known already; others are refused. */
  dimensions?: number | null
  /** Milliseconds to wait for the whole answer. */
  timeout?: number
}

/** One vector of length 1 for each text, in their order. Throws `ServiceFault`. */
export async function embed(service: Service, texts: string[], { dimensions, timeout = timeoutMs }: Asking = {}): Promise<Float32Array[]> {
  const read = answer.safeParse(await ask(service, texts, timeout))
  if (!read.success) throw new ServiceFault('notList')
  const vectors = inOrder(read.data.data, texts.length)
  const size = dimensions ?? service.dimensions ?? vectors[0]!.length
  const other = vectors.find(({ length }) => length !== size)
  if (other) throw new ServiceFault('dimensions', { got: other.length, wanted: size })
  return vectors.map(ofLengthOne)
}

async function ask({ url, model, key, dimensions }: Service, input: string[], timeout: number): Promise<unknown> {
  try {
    const reply = await fetch(`${url}/embeddings`, {
      method: 'POST',
      redirect: 'error',
      headers: { 'content-type': 'application/json', ...(key && { authorization: `Bearer ${key}` }) },
      body: JSON.stringify({ model, input, encoding_format: 'float', ...(dimensions && { dimensions }) }),
      signal: AbortSignal.timeout(timeout),
    })
    const text = await reply.text()
    if (!reply.ok) throw refused(reply, text, key)
    return jsonOf(text)
  } catch (error) {
    if (error instanceof ServiceFault) throw error
    const { name, cause, message } = error as Error & { cause?: { code?: string; message?: string } }
    throw name === 'TimeoutError' ? new ServiceFault('timeout', { seconds: timeout / 1000 }, { again: true }) : new ServiceFault('unreachable', { reason: cause?.code ?? cause?.message ?? message }, { again: true })
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** Statuses by which a service says that what was sent is too long, too much or not to its taste. */
const ofTexts = [400, 413, 422]

function refused({ status, headers }: Response, text: string, key: string | undefined): ServiceFault {
  const after = secondsOf(headers.get('retry-after'))
  if (status === 429 || status === 503) return new ServiceFault('busy', { status }, { again: true, after })
  return new ServiceFault('http', { status, reason: reasonOf(text, key) }, { again: status >= 500, ofTexts: ofTexts.includes(status) })
}

const longestReason = 200

/** The service's own words, without the key should it repeat that. */
function reasonOf(text: string, key: string | undefined): string {
  const said = z.object({ error: z.union([z.string(), z.object({ message: z.string() })]) }).safeParse(jsonOf(text))
  const words = !said.success ? '' : typeof said.data.error === 'string' ? said.data.error : said.data.error.message
  return (key ? words.replaceAll(key, '***') : words).slice(0, longestReason)
}

/** Retry-After in either of its forms (RFC 9110, 10.2.3): seconds, or the moment. */
function secondsOf(header: string | null): number | undefined {
  if (header === null) return undefined
  if (/^\d+$/.test(header)) return Number(header)
  const moment = Date.parse(header)
  return Number.isNaN(moment) ? undefined : Math.max(0, Math.ceil((moment - Date.now()) / 1000))
}

function inOrder(given: { index: number; embedding: number[] }[], wanted: number): number[][] {
  if (given.length !== wanted) throw new ServiceFault('count', { got: given.length, wanted })
  const sorted = [...given].sort((a, b) => a.index - b.index)
  if (sorted.some(({ index }, i) => index !== i)) throw new ServiceFault('order')
  return sorted.map(({ embedding }) => embedding)
}

function ofLengthOne(values: number[]): Float32Array {
  const length = Math.hypot(...values)
  if (!(length > 0)) throw new ServiceFault('empty')
  return Float32Array.from(values, (value) => value / length)
}
