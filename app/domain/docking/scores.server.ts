import type { Band } from '@search/index.server'
import type { Actor } from '~/domain/actor'
import { inConflict } from '~/domain/introductions/limits.server'
import { rankedNeeds } from '~/domain/pairings/batch.server'
import { db } from '~/platform/db.server'
import { keyOf } from './plan'
import type { Docking } from './reading.server'

export interface PairScore {
  firm: string
  expert: string
  /** The firm's need that fits the expert best; null where it brought none. */
  need: string | null
  /** 0 to 100. */
  score: number
  band: Band | null
}

type Participants = Docking['participants']

const bureau: Actor = { userId: '', name: '', role: 'bureau', enterpriseId: null, memberRole: null, expertId: null, expertRole: null }

/**
 * How well each firm's needs fit each expert of an event, by participants' ids: of several needs the best. Pairs in conflict
 * (回避) are left out. Scored as the bureau sees it, so that both sides' suggestions agree.
 */
export async function pairScores(participants: Participants): Promise<Map<string, PairScore>> {
  const firms = participants.filter(({ side }) => side === 'firm')
  const experts = participants.filter(({ side }) => side === 'expert')
  const apart = await conflicts(firms, experts)
  const best = new Map<string, PairScore>()
  for (const firm of firms) for (const expert of experts) put(best, { firm: firm.id, expert: expert.id, need: firm.needs[0]?.id ?? null, score: 0, band: null }, apart)
  const participantOf = new Map(experts.map(({ expertId, id }) => [expertId, id]))
  const bringers = new Map(firms.flatMap(({ id, needs }) => needs.map((need): [string, string] => [need.id, id])))
  for await (const { needId, pairings } of rankedNeeds(bureau, { id: { in: [...bringers.keys()] } })) {
    for (const { expertId, score, band, conflicted } of pairings) {
      const expert = participantOf.get(expertId)
      if (expert && !conflicted) put(best, { firm: bringers.get(needId)!, expert, need: needId, score: Math.round(score), band }, apart)
    }
  }
  return best
}

function put(best: Map<string, PairScore>, pair: PairScore, apart: Set<string>): void {
  const key = keyOf(pair)
  const known = best.get(key)
  if (!apart.has(key) && (!known || known.score < pair.score)) best.set(key, pair)
}

/** Pairs whose expert keeps away from the firm. */
async function conflicts(firms: Participants, experts: Participants): Promise<Set<string>> {
  const [enterprises, avoiding] = await Promise.all([
    db().enterprise.findMany({ where: { id: { in: firms.map(({ recordId }) => recordId) } }, select: { id: true, name: true, aliases: { select: { name: true } } } }),
    db().expert.findMany({ where: { id: { in: experts.map(({ recordId }) => recordId) }, conflicts: { some: {} } }, select: { id: true, capacity: true, conflicts: { select: { enterpriseId: true, name: true } } } }),
  ])
  const idOf = new Map([...firms, ...experts].map(({ recordId, id }) => [recordId, id]))
  return new Set(enterprises.flatMap((enterprise) => avoiding.filter((expert) => inConflict({ enterprise }, expert)).map((expert) => keyOf({ firm: idOf.get(enterprise.id)!, expert: idOf.get(expert.id)! }))))
}
