import { DomainError } from '~/domain/errors'
import { closeDb } from '~/platform/db.server'
import { countAttempt } from './throttle.server'

/** A process of its own that tries an account 10 times side by side and prints how many tries were let through. */
const attempts = Array.from({ length: 10 }, () => countAttempt({ kind: 'account', value: process.argv[2]! }))
const results = await Promise.allSettled(attempts)
const unexpected = results.find((result) => result.status === 'rejected' && !(result.reason instanceof DomainError))
if (unexpected) throw (unexpected as PromiseRejectedResult).reason
process.stdout.write(String(results.filter((result) => result.status === 'fulfilled').length))
await closeDb()
