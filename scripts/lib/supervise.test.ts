import { spawn } from 'node:child_process'
import { gate } from '@tests/setup/gate'
import { expect, test } from 'vitest'
import { supervise } from './supervise.mjs'

const marker = 'setInterval(() => 0, 1000)'

function start() {
  return spawn(process.execPath, ['-e', marker], { stdio: 'ignore' }).pid as number
}

test('a server that dies is started again, and watching ends when it is told to', async () => {
  const watch = new AbortController()
  const restarted = gate()
  const server = {
    name: 'Meilisearch',
    marker,
    pid: start(),
    async restart() {
      server.pid = start()
      restarted.open()
    },
  }
  const said: string[] = []
  const idle = supervise([server], watch.signal, (line: string) => void said.push(line))
  process.kill(server.pid, 'SIGKILL')
  await restarted.opened
  watch.abort()
  await idle
  process.kill(server.pid, 'SIGKILL')
  expect(said[0]).toMatch(/^Meilisearch has ended; it is started again in 1 s$/)
})
