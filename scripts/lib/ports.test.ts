import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { freePort, requirePort } from './ports.mjs'

async function takenPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  onTestFinished(() => void server.close())
  await once(server, 'listening')
  return (server.address() as AddressInfo).port
}

test('a taken port is told in one line', async () => {
  const port = await takenPort()
  await expect(requirePort(port, '127.0.0.1')).rejects.toThrow(new RegExp(`^port ${port} is taken by another program`))
})

test('what is no port number is refused', async () => {
  await expect(requirePort(Number('http'), '127.0.0.1')).rejects.toThrow(/PORT must be a number/)
  await expect(requirePort(70000, '127.0.0.1')).rejects.toThrow(/PORT must be a number/)
})

test('the port of the last time is used again while it is free', async () => {
  const port = await freePort(undefined)
  expect(await freePort(port)).toBe(port)
  const taken = await takenPort()
  expect(await freePort(taken)).not.toBe(taken)
})
