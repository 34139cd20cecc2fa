import { join } from 'node:path'
import { readJson, writeJson } from './lib/files.mjs'
import { root } from './lib/paths.mjs'

/**
 * Run after `npm install PACKAGE`. npm leaves out of the lock file the optional packages of other platforms that it could not
 * fetch, and `npm ci` then refuses the lock file everywhere. This names them by version and platform, as npm itself would.
 */
const file = join(root, 'package-lock.json')
const lock = readJson(file)
const { '': self, ...packages } = lock.packages

for (const [path, { optionalDependencies = {}, dev }] of Object.entries(packages)) {
  for (const [name, range] of Object.entries(optionalDependencies)) {
    if (isLocked(path, name)) continue
    const version = range.replace(/^[\^~]/, '')
    packages[`${path.replace(/node_modules\/(@[^/]+\/)?[^/]+$/, '')}node_modules/${name}`] = { version, ...platformOf(name), ...(dev && { dev }), optional: true }
    console.log(`added ${name}@${version}`)
  }
}
lock.packages = { '': self, ...Object.fromEntries(Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en'))) }
writeJson(file, lock)

/** Whether Node would find `name` from the package at `path`: beside it or in any folder above. */
function isLocked(path, name) {
  const folders = path.split(/\/?node_modules\//)
  return folders.some((_, depth) => `${folders.slice(0, depth + 1).map((folder) => folder && `node_modules/${folder}/`).join('')}node_modules/${name}` in packages)
}

/** The platform in a package's name, such as `linux-arm64-musl`. */
function platformOf(name) {
  const [, os, cpu, libc] = /(android|darwin|freebsd|linux|openbsd|openharmony|win32|wasm32)-(\w+)(?:-(\w+))?$/.exec(name) ?? []
  if (!os) return {}
  if (os === 'wasm32') return { cpu: ['wasm32'] }
  const family = os === 'linux' && libc && { libc: [libc.startsWith('musl') ? 'musl' : 'glibc'] }
  return { cpu: [cpu], ...family, os: [os] }
}
