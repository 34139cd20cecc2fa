import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What becomes of a request: it goes through, its connection breaks, it is never answered, or it meets an inner error. */
export type Weather = 'through' | 'broken' | 'hung' | 'failing'

/** A door in front of a real server that can be shut in every way a server can be away. */
export async function proxyTo(target: string) {
  let weather: Weather = 'through'
  const server = createServer((incoming, answer) => {
    switch (weather) {
      case 'through':
        return forward(target, incoming, answer)
      case 'broken':
        return incoming.socket.destroy()
      case 'hung':
        return
      case 'failing':
        return answer.writeHead(500).end('{}')
    }
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    turn: (next: Weather) => (weather = next),
    close: () => new Promise<void>((closed) => (server.closeAllConnections(), server.close(() => closed()))),
  }
}

function forward(target: string, incoming: IncomingMessage, answer: ServerResponse) {
  const onward = request(new URL(incoming.url!, target), { method: incoming.method, headers: incoming.headers }, (reply) => {
    answer.writeHead(reply.statusCode!, reply.headers)
    reply.pipe(answer)
  })
  onward.on('error', () => answer.destroy())
  incoming.pipe(onward)
}
