import { chmodSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryFolder } from '@tests/setup/folders'
import { expect, test } from 'vitest'
import { secrets } from './secrets.mjs'

const modeOf = (file: string) => statSync(file).mode & 0o777

test('secrets are made once and only their owner can read them', () => {
  const folder = temporaryFolder()
  const first = secrets(folder)
  expect(new Set(Object.values(first)).size).toBe(3)
  expect(modeOf(join(folder, 'secrets.json'))).toBe(0o600)
  expect(secrets(folder)).toEqual(first)
})

test('a file that others could read is closed again', () => {
  const folder = temporaryFolder()
  secrets(folder)
  chmodSync(join(folder, 'secrets.json'), 0o644)
  secrets(folder)
  expect(modeOf(join(folder, 'secrets.json'))).toBe(0o600)
})

test('a secret that an older file lacks is added to those it has', () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'secrets.json'), '{"session":"kept"}')
  expect(secrets(folder)).toMatchObject({ session: 'kept', postgres: expect.stringMatching(/^[0-9a-f]{64}$/) })
})

test('a damaged file is told in one line, never replaced', () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'secrets.json'), '{"session":')
  expect(() => secrets(folder)).toThrow(/secrets\.json is not readable as JSON/)
})
