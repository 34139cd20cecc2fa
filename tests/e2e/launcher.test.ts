import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryFolder } from '@tests/setup/folders'
import { launcherFolder, startLauncher } from '@tests/setup/launcher'
import { expect, test } from 'vitest'
import { freePort } from '../../scripts/lib/ports.mjs'
import { until } from '../../scripts/lib/processes.mjs'

const bound = 180_000
const isUp = (port: number) => fetch(`http://127.0.0.1:${port}/healthz`).then((reply) => reply.ok, () => false)

test('a portal killed with all its group starts again on the servers it left; a signal to the group ends everything', { timeout: bound }, async () => {
  const dataDir = launcherFolder()
  const port = await freePort(undefined)
  const first = startLauncher(dataDir, port)
  await first.up
  expect(await isUp(port)).toBe(true)
  first.signalGroup('SIGKILL')
  await first.ended

  const second = startLauncher(dataDir, port)
  await second.up
  expect(second.output().match(/still running from before/g)).toHaveLength(2)
  expect(await isUp(port)).toBe(true)
  second.signalGroup('SIGTERM')
  expect(await second.ended).toEqual([0, null])
  expect(await isUp(port)).toBe(false)
  expect(existsSync(join(dataDir, 'portal.json'))).toBe(false)
  expect(existsSync(join(dataDir, 'postgres', 'postmaster.pid'))).toBe(false)
})

test('a taken port is told in one line; when the launcher alone is killed, the web process ends by itself', { timeout: bound }, async () => {
  const port = await freePort(undefined)
  const portal = startLauncher(launcherFolder(), port)
  await portal.up

  const other = startLauncher(join(temporaryFolder(), 'data'), port)
  expect(await other.ended).toEqual([1, null])
  expect(other.output()).toMatch(new RegExp(`\nport ${port} is taken by another program[^\n]*\n$`))

  portal.launcher.kill('SIGKILL')
  expect(await until(async () => !(await isUp(port)), 20_000)).toBe(true)
})
