import type { NeedState } from '@prisma-client'
import { daysBetween, today } from '~/domain/calendar'

/** Within so many days of its end a published need is its firm's to renew. */
const renewalDays = 14

interface Asked {
  state: NeedState
  validUntil: Date | null
  /** Of an open challenge: its last day to apply, and how many applications wait for a decision. */
  challenge: { applyUntil: Date | null; waiting: number } | null
}

/** Whose turn it is with a need, and since how many days, or for how many more. */
export interface Turn {
  key: 'draft' | 'submitted' | 'returned' | 'published' | 'expiring' | 'applying' | 'deciding' | 'in_talks' | 'contracted' | 'closed' | 'expired' | 'withdrawn'
  who: 'firm' | 'bureau' | 'experts' | 'both' | 'nobody'
  days: number
}

/** Whose turn it is; `since` is the moment the need came to its state. */
export function turnOf(need: Asked, since: Date | undefined, now = new Date()): Turn {
  const waited = since ? Math.max(0, daysBetween(today(since), today(now))) : 0
  return need.state === 'published' ? turnOfPublished(need, waited, now) : { key: need.state, who: players[need.state], days: waited }
}

const players: Record<Exclude<NeedState, 'published'>, Turn['who']> = {
  draft: 'firm',
  submitted: 'bureau',
  returned: 'firm',
  in_talks: 'both',
  contracted: 'firm',
  closed: 'nobody',
  expired: 'firm',
  withdrawn: 'nobody',
}

function turnOfPublished({ validUntil, challenge }: Asked, waited: number, now: Date): Turn {
  const ahead = (day: Date) => daysBetween(today(now), day)
  if (challenge?.applyUntil && ahead(challenge.applyUntil) >= 0) return { key: 'applying', who: 'experts', days: ahead(challenge.applyUntil) }
  if (challenge?.applyUntil && challenge.waiting > 0) return { key: 'deciding', who: 'firm', days: -ahead(challenge.applyUntil) }
  if (validUntil && ahead(validUntil) <= renewalDays) return { key: 'expiring', who: 'firm', days: Math.max(0, ahead(validUntil)) }
  return { key: 'published', who: 'experts', days: waited }
}
