import { spawnSync } from 'node:child_process'
import { inPackage, root } from './lib/paths.mjs'

/** Generates the Prisma client. Prisma would download a schema engine that `generate` never runs, so any executable is named in its place. */
const { status } = spawnSync(process.execPath, [inPackage('prisma', 'build', 'index.js'), 'generate'], {
  cwd: root,
  stdio: ['ignore', 'ignore', 'inherit'],
  env: { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: '1', CHECKPOINT_DISABLE: '1', ...process.env },
})
process.exit(status ?? 1)
