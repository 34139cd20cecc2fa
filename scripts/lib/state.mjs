import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { accessSync, constants, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { Failure } from './failure.mjs'
import { makeOpenFolder } from './files.mjs'
import { root } from './paths.mjs'

const shared = '/var/lib/lianyan'

/**
 * Opens the data folder and settles where the servers' own data lies and whom they run as.
 * Root hands them to another user; where that user cannot enter the data folder, they get a folder under /var/lib that
 * belongs to this data folder alone.
 * Returns { dataDir, logs, dir, bin, user, moved }: `bin` is for copies of binaries, `user` is { uid, gid } or {}, `moved` tells
 * that `dir` is not `dataDir`.
 */
export function openState(dataDir) {
  const logs = join(dataDir, 'logs')
  makeFolder(dataDir)
  makeFolder(logs)
  const user = serverUser()
  const moved = !canEnter(user, dataDir)
  const dir = moved ? ownFolder(dataDir) : dataDir
  return { dataDir, logs, dir, bin: moved ? join(shared, 'bin') : join(dataDir, 'bin'), user, moved }
}

function makeFolder(folder) {
  try {
    makeOpenFolder(folder)
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch (error) {
    if (error.code === 'EACCES') throw new Failure(`no permission to use the data folder ${folder}: give it to this user, or set DATA_DIR`)
    if (error.code === 'ENOTDIR' || error.code === 'EEXIST') throw new Failure(`${folder} is not a folder: move it away, or set DATA_DIR`)
    throw error
  }
}

/** PostgreSQL refuses to run as root: then it runs as `postgres` where there is such a user, else as `nobody`. */
export function serverUser() {
  if (process.getuid?.() !== 0) return {}
  const users = readFileSync('/etc/passwd', 'utf8').split('\n').map((line) => line.split(':'))
  const found = users.find(([name]) => name === 'postgres') ?? users.find(([name]) => name === 'nobody')
  return found ? { uid: Number(found[2]), gid: Number(found[3]) } : { uid: 65534, gid: 65534 }
}

/** Whether `user` can get into `folder`, asked of the system itself. */
export function canEnter(user, folder) {
  if (user.uid === undefined) return true
  return spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { ...user, cwd: '/', stdio: 'ignore' }).status === 0
}

function ownFolder(dataDir) {
  const mark = createHash('sha256').update(dataDir).digest('hex').slice(0, 12)
  const folder = join(shared, `${basename(root)}-${mark}`)
  makeOpenFolder(folder)
  return folder
}
