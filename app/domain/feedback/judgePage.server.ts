import type { SignedInActor } from '~/domain/actor'
import { found } from '~/domain/errors'
import { needFacts, needFactsSelect } from '~/domain/facts.server'
import { permit } from '~/domain/permit.server'
import { db } from '~/platform/db.server'

/** What the form asks about: a need and the expert who may not fit it. Throws `not_found` where the need must stay unknown. */
export async function pairToJudge(actor: SignedInActor, needId: string, expertId: string | null) {
  const need = found(await db().need.findUnique({ where: { id: needId }, select: { id: true, title: true, ...needFactsSelect } }))
  permit(actor, 'need.view', needFacts(need))
  const expert = found(await db().expert.findUnique({ where: { id: expertId ?? '' }, select: { id: true, name: true, state: true } }))
  permit(actor, 'pairing.judge', { need: needFacts(need), expert })
  return { need: { id: need.id, title: need.title }, expert: { id: expert.id, name: expert.name } }
}
