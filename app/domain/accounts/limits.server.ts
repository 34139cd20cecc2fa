import { DomainError } from '~/domain/errors'
import { addressBlock } from '~/platform/address.server'
import { db } from '~/platform/db.server'
import type { Client } from '~/platform/session.server'

/** What is asked for without a password to guess, but could be asked for without end. */
export type RequestKind = 'registration' | 'reset' | 'magic-link' | 'verification' | 'email-change' | 'passkey' | 'invitation'

/** Requests of a kind within an hour. An office may share one address. */
const most = { account: 5, address: 30 }

/**
 * Counts one request of the kind, by the client's address block and, where it concerns one, by account (an e-mail or id).
 * Throws `too_many` with the minutes to wait beyond 5 an hour for an account and 30 for an address block. One statement a
 * key, so that requests side by side, in one process or several, cannot outrun it.
 */
export async function limitRequests(kind: RequestKind, client: Client, account?: string): Promise<void> {
  await count(`${kind}:address:${addressBlock(client.address)}`, most.address)
  if (account) await count(`${kind}:account:${account}`, most.account)
}

/** Here `failures` counts requests, and the row lapses with its window. */
async function count(key: string, limit: number): Promise<void> {
  const [row] = await db().$queryRaw<[{ failures: number; minutes: number }]>`
    INSERT INTO "SignInThrottle" AS t ("key", "failures", "windowStart") VALUES (${key}, 1, now())
    ON CONFLICT ("key") DO UPDATE SET
      "failures" = CASE WHEN t."windowStart" < now() - interval '1 hour' THEN 1 ELSE least(t."failures" + 1, ${limit}::int + 1) END,
      "windowStart" = CASE WHEN t."windowStart" < now() - interval '1 hour' THEN now() ELSE t."windowStart" END
    RETURNING "failures", ceil(extract(epoch FROM "windowStart" + interval '1 hour' - now()) / 60)::int AS minutes`
  if (row.failures > limit) throw new DomainError('too_many', `tooManyRequests|${JSON.stringify({ minutes: Math.max(1, row.minutes) })}`)
}
