import { runWithServers } from './lib/with-servers.mjs'

await runWithServers('scripts/import.ts', process.argv.slice(2))
