import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

interface Request {
  model: string
  input: string[]
  dimensions?: number
  encoding_format: string
}

/** What to do with a request instead of answering it properly; nothing for a proper answer. */
export type Mishap = (request: Request, number: number) => { status: number; headers?: Record<string, string>; body?: unknown } | 'break' | 'hang' | undefined

/** Dimensions that tell one text from another of its topic. */
const noise = 8

/** A server on loopback that speaks OpenAI's `/v1/embeddings`. A text's vector follows from its topics alone: texts of one topic are alike whatever their words. */
export async function embeddingsServer(topics: string[][]) {
  const requests: Request[] = []
  const keys: (string | undefined)[] = []
  let mishap: Mishap = () => undefined
  const server = createServer((incoming, reply) => void answer(incoming, reply).catch(() => reply.destroy()))

  async function answer(incoming: IncomingMessage, reply: ServerResponse) {
    const request = JSON.parse(Buffer.concat(await incoming.toArray()).toString()) as Request
    requests.push(request)
    keys.push(incoming.headers.authorization)
    const wrong = incoming.url === '/v1/embeddings' ? mishap(request, requests.length) : { status: 404, body: {} }
    if (wrong === 'hang') return
    if (wrong === 'break') return void incoming.socket.destroy()
    const { status, headers, body } = wrong ?? { status: 200, headers: {}, body: properly(request) }
    reply.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body ?? {}))
  }

  /** Out of order, as the protocol allows: each vector says by its index whose it is. */
  const properly = ({ input, model, dimensions = topics.length + 1 + noise }: Request) => ({
    object: 'list',
    model,
    data: input.map((text, index) => ({ object: 'embedding', index, embedding: vectorOf(text, dimensions) })).reverse(),
    usage: { prompt_tokens: 1, total_tokens: 1 },
  })

  /** One dimension a topic, one that all texts share, as real models' vectors do, and some by which no two texts are quite the same. */
  function vectorOf(text: string, dimensions: number) {
    const own = [...createHash('sha256').update(text).digest().subarray(0, noise)].map((byte) => (byte - 128) / 2000)
    return [...topics.map((words) => words.filter((word) => text.includes(word)).length), 0.5, ...own].slice(0, dimensions)
  }

  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests,
    keys,
    /** Every text that was ever sent. */
    sent: () => requests.flatMap(({ input }) => input),
    meets: (next: Mishap) => (mishap = next),
    forget: () => void (requests.length = keys.length = 0),
    close: () => new Promise<void>((closed) => (server.closeAllConnections(), server.close(() => closed()))),
  }
}

export type EmbeddingsServer = Awaited<ReturnType<typeof embeddingsServer>>
