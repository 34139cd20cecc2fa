import { lstatSync } from 'node:fs'
import { join } from 'node:path'
import { fingerprint, readJson, writeJson } from './files.mjs'
import { inPackage, root } from './paths.mjs'
import { run, runScript } from './run.mjs'

/** Installs the locked dependencies when they are missing or differ from the lock file. No install script of theirs is needed or run. */
export async function install(options) {
  if (isInstalled()) return 'up to date'
  const npm = process.env.npm_execpath
  const args = ['ci', '--ignore-scripts', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error']
  const [command, first] = npm ? [process.execPath, [npm]] : ['npm', []]
  await run(command, [...first, ...args], { label: 'npm ci', log: join(options.logs, 'install.log'), signal: options.signal })
}

/** Compares the lock file with npm's own record of what it installed; a linked node_modules belongs to another checkout. */
function isInstalled() {
  const modules = lstatSync(join(root, 'node_modules'), { throwIfNoEntry: false })
  if (modules?.isSymbolicLink()) return true
  const installed = readJson(join(root, 'node_modules', '.package-lock.json'), undefined)?.packages
  const locked = Object.entries(readJson(join(root, 'package-lock.json'), { packages: {} }).packages).filter(([path]) => path)
  return Boolean(installed) && locked.every(([path, { version, optional, devOptional }]) => {
    const present = installed[path]
    return present ? present.version === version : optional || devOptional
  })
}

/** Generates the Prisma client when the schema or Prisma has changed. */
export function generate(options) {
  const stamp = join(root, 'prisma', 'generated', '.stamp')
  const now = fingerprint(root, ['prisma/schema.prisma', 'prisma.config.ts'], version('prisma'))
  return whenStale(stamp, now, () =>
    runScript('scripts/generate.mjs', [], { label: 'prisma generate', log: join(options.logs, 'generate.log'), signal: options.signal }),
  )
}

const built = ['app', 'search', 'public', 'prisma/schema.prisma', 'prisma/sample', 'package-lock.json', 'vite.config.ts', 'remix.config.js', 'tsconfig.json']

/** Builds the portal when any file that goes into the build has changed. */
export function build(options) {
  return whenStale(join(root, 'build', '.stamp'), fingerprint(root, built), () =>
    run(process.execPath, [inPackage('@remix-run/dev', 'dist', 'cli.js'), 'vite:build'], {
      label: 'the build',
      log: join(options.logs, 'build.log'),
      env: { NODE_ENV: 'production', VITEST: '' },
      signal: options.signal,
    }),
  )
}

/** Does `work` unless the stamp file says that it was done for the same input. */
export async function whenStale(stamp, fingerprintNow, work) {
  if (readJson(stamp, {}).fingerprint === fingerprintNow) return 'up to date'
  await work()
  writeJson(stamp, { fingerprint: fingerprintNow })
}

function version(name) {
  return readJson(inPackage(name, 'package.json'), {}).version ?? ''
}
