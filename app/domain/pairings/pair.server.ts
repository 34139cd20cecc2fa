import type { MatchNeed } from '@search/index.server'
import type { Actor } from '~/domain/actor'
import { found } from '~/domain/errors'
import { permit } from '~/domain/permit.server'
import { db } from '~/platform/db.server'
import type { Switchable } from './factorGroups'
import { scoreHelp, switchesFor } from './help.server'
import { matchNeeds } from './needs.server'
import { needForPairing, openNeeds, pairingOf } from './pairings.server'
import { markedNeed, shownPairing } from './shown'

/** One pair in full, from the need's side: both texts with all marks. Throws `not_found` for whoever may not see pairings of the need, and for an expert who is not in use. */
export async function pairForNeed(actor: Actor, needId: string, expertId: string, left: Switchable[]) {
  const { need } = await needForPairing(actor, needId)
  const [[asked], expert] = await Promise.all([matchNeeds(actor, { id: needId }), activeExpert(expertId)])
  return inFull(need, expert, found(asked), left)
}

/** The same from the expert's side. Throws `not_found` for whoever may not see the expert's pairings, and for a need that is not open to them. */
export async function pairForExpert(actor: Actor, expertId: string, needId: string, left: Switchable[]) {
  const expert = await activeExpert(expertId)
  permit(actor, 'pairing.view', { expert: { ...expert, state: 'active' } })
  const [asked] = await matchNeeds(actor, { AND: [{ id: needId }, openNeeds(actor)] })
  const need = found(asked)
  return inFull({ id: need.id, title: need.title }, expert, need, left)
}

/** An expert as comparisons name them. Throws `not_found` where there is none in use. */
export async function activeExpert(id: string) {
  const row = await db().expert.findFirst({ where: { id, state: 'active' }, select: { id: true, name: true, title: true, isSample: true, institution: { select: { name: true } } } })
  const { institution, ...expert } = found(row)
  return { ...expert, institution: institution?.name ?? null }
}

export type NamedExpert = Awaited<ReturnType<typeof activeExpert>>

async function inFull(need: { id: string; title: string }, expert: NamedExpert, asked: MatchNeed, left: Switchable[]) {
  const [pairing, { switches }] = await Promise.all([pairingOf(asked, expert.id, left, true), switchesFor(left)])
  return { need, expert, switches, help: scoreHelp(), pairing: pairing ? shownPairing(pairing, asked, true) : null, text: pairing ? markedNeed(pairing, asked) : null }
}
