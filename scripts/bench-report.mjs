import { runWithServers } from './lib/with-servers.mjs'

process.env.NODE_OPTIONS ??= '--max-old-space-size=256'

await runWithServers('scripts/bench-report.ts', process.argv.slice(2))
