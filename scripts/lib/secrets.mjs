import { randomBytes } from 'node:crypto'
import { chmodSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { readJson, writeJson } from './files.mjs'

const names = ['session', 'meilisearch', 'postgres']

/** The secrets of this folder (`session`, `meilisearch`, `postgres`): made once, readable by their owner alone. */
export function secrets(dataDir) {
  const file = join(dataDir, 'secrets.json')
  const kept = readJson(file, {})
  const missing = names.filter((name) => !kept[name])
  if (missing.length === 0) return onlyForOwner(file, kept)
  const all = { ...kept, ...Object.fromEntries(missing.map((name) => [name, randomBytes(32).toString('hex')])) }
  writeJson(file, all, 0o600)
  return all
}

function onlyForOwner(file, kept) {
  if (statSync(file).mode & 0o077) chmodSync(file, 0o600)
  return kept
}
