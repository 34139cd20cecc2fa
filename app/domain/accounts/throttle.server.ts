import { DomainError } from '~/domain/errors'
import { db } from '~/platform/db.server'

interface Limit {
  /** Failures within 15 minutes that lead to a lock. */
  failures: number
  /** The longest a lock grows to; the first lasts 15 minutes, each further failure doubles it. */
  longestMinutes: number
}

export const limits = {
  account: { failures: 5, longestMinutes: 24 * 60 },
  /** Higher, since a whole office may share one address. */
  address: { failures: 50, longestMinutes: 60 },
  /** By user: wrong one-time codes. A right password does not clear them, so that it buys no further guesses. */
  code: { failures: 5, longestMinutes: 24 * 60 },
} satisfies Record<string, Limit>

export interface ThrottleKey {
  kind: keyof typeof limits
  value: string
}

const stored = ({ kind, value }: ThrottleKey) => `${kind}:${value}`

/**
 * Counts an attempt as failed before its password is looked at, so that attempts sent side by side, to one process
 * or several, cannot outrun the limit; `forgive` takes it back. One statement, so PostgreSQL puts them in a row.
 * Throws `too_many` with the minutes to wait while the key is locked.
 */
export async function countAttempt(key: ThrottleKey): Promise<void> {
  const { failures, longestMinutes } = limits[key.kind]
  const counted = await db().$executeRaw`
    INSERT INTO "SignInThrottle" AS t ("key", "failures", "windowStart") VALUES (${stored(key)}, 1, now())
    ON CONFLICT ("key") DO UPDATE SET ("failures", "windowStart", "lockedUntil") = (
      SELECT
        CASE WHEN stale THEN 1 ELSE t."failures" + 1 END,
        CASE WHEN stale THEN now() ELSE t."windowStart" END,
        CASE WHEN NOT stale AND t."failures" + 1 >= ${failures}::int
          THEN now() + least(15 * 2 ^ least(t."failures" + 1 - ${failures}::int, 10), ${longestMinutes}::int) * interval '1 minute'
        END
      FROM (SELECT CASE WHEN t."lockedUntil" IS NULL
        THEN t."windowStart" < now() - interval '15 minutes'
        ELSE t."lockedUntil" < now() - interval '1 day' END AS stale) AS age
    )
    WHERE t."lockedUntil" IS NULL OR t."lockedUntil" <= now()`
  if (counted === 0) throw new DomainError('too_many', `${key.kind === 'code' ? 'codeLocked' : 'signInLocked'}|${JSON.stringify({ minutes: await minutesLocked(key) })}`)
}

/** Takes one counted attempt back, and the lock with it where the limit is no longer reached. */
export async function forgive(key: ThrottleKey): Promise<void> {
  await db().$executeRaw`
    UPDATE "SignInThrottle"
    SET "failures" = greatest("failures" - 1, 0),
        "lockedUntil" = CASE WHEN "failures" - 1 >= ${limits[key.kind].failures}::int THEN "lockedUntil" END
    WHERE "key" = ${stored(key)}`
}

/** Forgets all failures of a key. */
export async function clearThrottle(key: ThrottleKey): Promise<void> {
  await db().signInThrottle.deleteMany({ where: { key: stored(key) } })
}

/** Drops what no longer counts: keys neither locked nor tried for two days. */
export async function forgetOldFailures(): Promise<void> {
  await db().$executeRaw`
    DELETE FROM "SignInThrottle"
    WHERE "windowStart" < now() - interval '2 days' AND ("lockedUntil" IS NULL OR "lockedUntil" < now() - interval '2 days')`
}

async function minutesLocked(key: ThrottleKey): Promise<number> {
  const row = await db().signInThrottle.findUnique({ where: { key: stored(key) } })
  return Math.max(1, Math.ceil(((row?.lockedUntil?.getTime() ?? 0) - Date.now()) / 60_000))
}
