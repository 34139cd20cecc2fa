import { DomainError } from '~/domain/errors'
import { closeDb } from '~/platform/db.server'
import { limitRequests } from './limits.server'

/** A process of its own that asks 10 times side by side and prints how often it was let. */
const client = { address: '192.0.2.1', userAgent: 'test' }
const results = await Promise.allSettled(Array.from({ length: 10 }, () => limitRequests('reset', client, process.argv[2])))
const unexpected = results.find((result) => result.status === 'rejected' && !(result.reason instanceof DomainError))
if (unexpected) throw (unexpected as PromiseRejectedResult).reason
process.stdout.write(String(results.filter((result) => result.status === 'fulfilled').length))
await closeDb()
