import type { FeedbackKind } from '@prisma-client'
import type { Cause } from '@search/index.server'
import { type Actor, isBureau, isSignedIn } from '~/domain/actor'
import { needFacts, needFactsSelect } from '~/domain/facts.server'
import { can } from '~/domain/permissions'
import { db } from '~/platform/db.server'
import { tellCauses, type ToldCause } from './causes.server'
import { inForce } from './lessons.server'

/** What was answered on a pair, as its card shows it. */
export interface PairFeedback {
  causes: ToldCause[]
  /** The reader's own side's word that counts at present. */
  said: { id: string; kind: FeedbackKind; reason: string | null } | null
  /** Whether the reader can say something. */
  may: boolean
}

interface Ranked {
  needId: string
  expertId: string
  causes: Cause[]
}

/** The feedback on each of the pairs, in their order. */
export async function feedbackOn(actor: Actor, pairs: Ranked[]): Promise<PairFeedback[]> {
  const needIds = [...new Set(pairs.map(({ needId }) => needId))]
  const expertIds = [...new Set(pairs.map(({ expertId }) => expertId))]
  const [causes, said, needs, experts] = await Promise.all([
    tellCauses(actor, pairs),
    saidBy(actor, needIds, expertIds),
    db().need.findMany({ where: { id: { in: needIds } }, select: { id: true, ...needFactsSelect } }),
    db().expert.findMany({ where: { id: { in: expertIds } }, select: { id: true, state: true } }),
  ])
  const need = new Map(needs.map((row) => [row.id, needFacts(row)]))
  const expert = new Map(experts.map((row) => [row.id, row]))
  const mayJudge = ({ needId, expertId }: Ranked) => need.has(needId) && expert.has(expertId) && can(actor, 'pairing.judge', { need: need.get(needId)!, expert: expert.get(expertId)! })
  return pairs.map((pair, at) => ({ causes: causes[at]!, said: said.get(`${pair.needId} ${pair.expertId}`) ?? null, may: mayJudge(pair) }))
}

async function saidBy(actor: Actor, needIds: string[], expertIds: string[]) {
  if (!isSignedIn(actor)) return new Map<string, PairFeedback['said']>()
  const side = isBureau(actor) ? 'bureau' : actor.enterpriseId ? 'firm' : 'expert'
  const rows = await db().pairingFeedback.findMany({
    where: { needId: { in: needIds }, expertId: { in: expertIds }, side, kind: { in: ['fits', 'does_not_fit'] }, ...inForce() },
    select: { id: true, needId: true, expertId: true, kind: true, reason: true },
  })
  return new Map(rows.map(({ needId, expertId, ...said }) => [`${needId} ${expertId}`, said]))
}
