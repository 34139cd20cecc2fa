import { createHash } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, statSync, statfsSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Failure } from './failure.mjs'

/** The JSON in a file, or `fallback` where there is none. */
export function readJson(file, fallback) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    if (error.code === 'ENOENT') return fallback
    if (error instanceof SyntaxError) throw new Failure(`${file} is not readable as JSON: mend it or move it away`)
    throw error
  }
}

/** Writes JSON so that a reader sees the old file or the new one, never half of it. */
export function writeJson(file, value, mode = 0o644) {
  const half = `${file}.${process.pid}.tmp`
  writeFileSync(half, `${JSON.stringify(value, null, 2)}\n`, { mode })
  renameSync(half, file)
}

/** SHA-256 over the names and contents of files and folders below `root`; what is missing counts as empty. */
export function fingerprint(root, paths, ...more) {
  const hash = createHash('sha256').update(more.join('\0'))
  for (const path of paths) for (const file of filesBelow(root, path)) hash.update(`\0${file}\0`).update(readFileSync(join(root, file)))
  return hash.digest('hex')
}

function filesBelow(root, path) {
  const stat = statSync(join(root, path), { throwIfNoEntry: false })
  if (!stat) return []
  if (stat.isFile()) return [path]
  return readdirSync(join(root, path)).sort().flatMap((name) => filesBelow(root, join(path, name)))
}

/** Makes a folder that every user may enter, whatever the umask. */
export function makeOpenFolder(folder) {
  if (existsSync(folder)) return
  makeOpenFolder(dirname(folder))
  mkdirSync(folder)
  chmodSync(folder, 0o711)
}

/** The size of a file in bytes, 0 where there is none. */
export function sizeOf(file) {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0
}

/** Throws one line when less than `megabytes` are free where `folder` lies. */
export function requireSpace(folder, megabytes) {
  const { bavail, bsize } = statfsSync(folder)
  const free = Math.floor((bavail * bsize) / 1e6)
  if (free < megabytes) throw new Failure(`the disk is full: ${free} MB free at ${folder}, ${megabytes} MB needed`)
}
