import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryFolder } from '@tests/setup/folders'
import { expect, test } from 'vitest'
import { writeJson } from './files.mjs'
import { claim, runningPortal, self } from './lock.mjs'

test('a second portal in the same folder is refused while the first runs', async () => {
  const folder = temporaryFolder()
  const lock = await claim(folder)
  lock.note({ env: { DATABASE_URL: 'postgres://x' } })
  await expect(claim(folder)).rejects.toThrow(`stop process ${process.pid} first`)
  expect(runningPortal(folder)?.env).toEqual({ DATABASE_URL: 'postgres://x' })
  expect(statSync(join(folder, 'portal.json')).mode & 0o777).toBe(0o600)
  lock.release()
  expect(runningPortal(folder)).toBeUndefined()
})

test('the claim of a killed portal is void, also when its process number lives on in a stranger', async () => {
  const folder = temporaryFolder()
  const child = spawn(process.execPath, ['-e', 'setInterval(() => 0, 1000)'])
  const dead = self(child.pid)
  child.kill('SIGKILL')
  await once(child, 'exit')
  writeJson(join(folder, 'portal.json'), { launcher: dead })
  expect(runningPortal(folder)).toBeUndefined()
  writeJson(join(folder, 'portal.json'), { launcher: { ...self(process.pid), started: 'long ago' } })
  const lock = await claim(folder)
  expect(runningPortal(folder)?.launcher.pid).toBe(process.pid)
  lock.release()
})

test('the web process that a killed launcher left gets time to end', async () => {
  const folder = temporaryFolder()
  const web = spawn(process.execPath, ['-e', 'setTimeout(() => 0, 700)'])
  await once(web, 'spawn')
  writeJson(join(folder, 'portal.json'), { web: self(web.pid) })
  const lock = await claim(folder)
  expect(web.signalCode).toBeNull()
  expect(self(web.pid).started).toBeUndefined()
  lock.release()
})
