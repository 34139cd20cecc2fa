import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './paths.mjs'

/** Reads the file .env, where there is one, into the environment, whose own variables win; an empty variable counts as unset. */
export function readSettings() {
  if (existsSync(join(root, '.env'))) process.loadEnvFile(join(root, '.env'))
  for (const [name, value] of Object.entries(process.env)) if (value === '') delete process.env[name]
}

/** The portal's variables: what the data folder keeps, then what was set by hand, then the addresses of the servers. */
export function portalEnv({ dataDir, keys, addresses }) {
  const kept = { SESSION_SECRET: keys.session, FILES_DIR: join(dataDir, 'files'), MAIL_DIR: join(dataDir, 'mail') }
  return { ...kept, ...process.env, ...addresses }
}
