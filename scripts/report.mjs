import { runWithServers } from './lib/with-servers.mjs'

await runWithServers('scripts/report.ts', process.argv.slice(2))
