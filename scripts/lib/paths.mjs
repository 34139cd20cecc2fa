import { fileURLToPath } from 'node:url'
import { join, resolve } from 'node:path'

/** The checkout. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '')

/** Where everything that must be kept lies: secrets, files, logs and, where it can, the servers' data. */
export function dataFolder(env = process.env) {
  return resolve(root, env.DATA_DIR || 'data')
}

/** A path inside an installed package. */
export function inPackage(name, ...path) {
  return join(root, 'node_modules', ...name.split('/'), ...path)
}
