import { spawnSync } from 'node:child_process'

/** Generates the Prisma client. Prisma would download a schema engine that `generate` never runs, so any executable is named in its place. */
const { status } = spawnSync('npx', ['prisma', 'generate'], {
  stdio: ['ignore', 'ignore', 'inherit'],
  env: { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: '1', CHECKPOINT_DISABLE: '1', ...process.env },
})
process.exit(status ?? 1)
