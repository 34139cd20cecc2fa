import { runWithServers } from './lib/with-servers.mjs'

await runWithServers('scripts/bench-import.ts', process.argv.slice(2))
