import { type Actor, isBureau, isSignedIn } from '~/domain/actor'
import type { NeedFacts } from '~/domain/facts'
import { needFacts, needFactsSelect } from '~/domain/facts.server'
import { can } from '~/domain/permissions'
import { db } from '~/platform/db.server'
import { openIntroductionStates } from './life'

/** What a pair has had to do with each other on a need. */
export interface Dealing {
  /** The introduction under way, or the one that led to an agreement. */
  current: { id: string; state: string } | null
  /** How the last one ended that came to nothing, with the reason from its list. */
  last: { kind: string; reason: string | null } | null
}

const currentStates = [...openIntroductionStates, 'agreement' as const]

/** The dealings on one need by expert, or of one expert by need. */
export async function dealingsOf(of: { needId: string } | { expertId: string }): Promise<Map<string, Dealing>> {
  const pair = { needId: true, expertId: true } as const
  const [current, past] = await Promise.all([
    db().introduction.findMany({ where: { ...of, state: { in: currentStates } }, select: { id: true, state: true, ...pair }, orderBy: { createdAt: 'asc' } }),
    db().pairingFeedback.findMany({ where: { ...of, undoneAt: null, kind: { in: ['declined', 'withdrawn', 'expired', 'ended'] } }, select: { kind: true, reason: true, ...pair }, orderBy: { at: 'asc' } }),
  ])
  const other = (row: { needId: string; expertId: string }) => ('needId' in of ? row.expertId : row.needId)
  const dealings = new Map<string, Dealing>()
  const dealing = (key: string) => dealings.get(key) ?? { current: null, last: null }
  for (const row of past) dealings.set(other(row), { ...dealing(other(row)), last: { kind: row.kind, reason: row.reason } })
  for (const { id, state, ...row } of current) dealings.set(other(row), { ...dealing(other(row)), current: { id, state } })
  return dealings
}

/** How the actor could start an introduction on the need, by what its button says; null where they could not. */
export function startOn(actor: Actor, need: NeedFacts, expert: { id: string }): 'request' | 'offer' | 'propose' | null {
  const open = need.state === 'published' || need.state === 'in_talks'
  if (!open || !isSignedIn(actor) || !can(actor, 'introduction.start', { need, expert: { id: expert.id, state: 'active' } })) return null
  return isBureau(actor) ? 'propose' : actor.enterpriseId === need.enterpriseId ? 'request' : 'offer'
}

/** What an expert who reads a need can do: offer help, or go on where they are introduced already; null for others. */
export async function offerOf(actor: Actor, needId: string) {
  if (!isSignedIn(actor) || !actor.expertId || isBureau(actor)) return null
  const { expertId } = actor
  const need = await db().need.findUniqueOrThrow({ where: { id: needId }, select: { kind: true, ...needFactsSelect } })
  const current = await db().introduction.findFirst({ where: { needId, expertId, state: { in: currentStates } }, select: { id: true }, orderBy: { createdAt: 'desc' } })
  const offers = need.kind === 'ordinary' && startOn(actor, needFacts(need), { id: expertId }) === 'offer'
  return { introductionId: current?.id ?? null, to: !current && offers ? `/introductions/new?need=${needId}&expert=${expertId}` : null }
}
