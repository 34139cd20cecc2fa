import { once } from 'node:events'
import { Agent, createServer, get, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { gate } from '@tests/setup/gate'
import { expect, onTestFinished, test } from 'vitest'
import { drain } from './drain.mjs'

async function serving(listener: RequestListener): Promise<{ server: Server; ask: () => Promise<string> }> {
  const server = createServer(listener).listen(0, '127.0.0.1')
  const agent = new Agent({ keepAlive: true })
  onTestFinished(() => agent.destroy())
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const ask = async () => {
    const [response] = await once(get({ port, agent }), 'response')
    return text(response)
  }
  return { server, ask }
}

test('a request under way is answered, a new one is refused', async () => {
  const begun = gate()
  const finish = gate()
  const { server, ask } = await serving(async (_request, response) => {
    begun.open()
    await finish.opened
    response.end('done')
  })
  const underWay = ask()
  await begun.opened
  const drained = drain(server, 10_000)
  await expect(ask()).rejects.toThrow(/ECONNREFUSED/)
  finish.open()
  expect(await underWay).toBe('done')
  await drained
})

test('connections that are only kept alive do not delay it', async () => {
  const { server, ask } = await serving((_request, response) => response.end('done'))
  await ask()
  await drain(server, 60_000)
  expect(server.listening).toBe(false)
})

test('a request that never ends is cut', async () => {
  const begun = gate()
  const { server, ask } = await serving(() => begun.open())
  const cut = expect(ask()).rejects.toThrow()
  await begun.opened
  await drain(server, 200)
  await cut
})
