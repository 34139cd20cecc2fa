import type { Pairing } from '@search/index.server'
import type { Actor } from '~/domain/actor'
import { permit } from '~/domain/permit.server'
import { rankedNeeds } from '~/domain/pairings/batch.server'
import { enterpriseNames, expertNames } from '~/domain/visits/named.server'
import { db } from '~/platform/db.server'
import { dockingFacts, readDocking } from './reading.server'

const ofEachNeed = 3
const mostNeeds = 40
const mostShown = 12

/** The page of participants: names to suggest while typing, experts who fit the needs brought so far, and firms with open needs. */
export async function participantsPage(actor: Actor, eventId: string) {
  const event = await readDocking(db(), eventId)
  permit(actor, 'docking_event.view', dockingFacts(event))
  permit(actor, 'docking_event.edit', dockingFacts(event))
  const asked = new Set(event.participants.map(({ recordId }) => recordId))
  const [firms, experts, fitting, needy] = await Promise.all([enterpriseNames(), expertNames(), fittingExperts(actor, event.participants.flatMap(({ needs }) => needs), asked), needyFirms(asked)])
  return { event: { id: event.id, title: event.title, state: event.state }, participants: event.participants, firms, experts, fitting, needy }
}

/** The first experts for each need, who are not asked yet, with the need they fit best. */
async function fittingExperts(actor: Actor, needs: { id: string; title: string }[], asked: Set<string>) {
  const titleOf = new Map(needs.slice(0, mostNeeds).map(({ id, title }) => [id, title]))
  const best = new Map<string, Pairing>()
  for await (const { pairings } of rankedNeeds(actor, { id: { in: [...titleOf.keys()] } }, { limit: ofEachNeed })) {
    for (const pairing of pairings) if (!asked.has(pairing.expertId) && (best.get(pairing.expertId)?.score ?? -1) < pairing.score) best.set(pairing.expertId, pairing)
  }
  const first = [...best.values()].sort((one, other) => other.score - one.score).slice(0, mostShown)
  const known = new Map((await db().expert.findMany({ where: { id: { in: first.map(({ expertId }) => expertId) } }, select: shownExpert })).map((expert) => [expert.id, expert]))
  return first.flatMap(({ expertId, needId, score, band }) => {
    const expert = known.get(expertId)
    return expert ? [{ ...expert, institution: expert.institution?.name ?? null, need: titleOf.get(needId)!, score, band }] : []
  })
}

const shownExpert = { id: true, name: true, isSample: true, institution: { select: { name: true } } } as const

/** Firms with open needs, the most first. */
async function needyFirms(asked: Set<string>) {
  const open = { state: { in: ['published' as const, 'in_talks' as const] } }
  const firms = await db().enterprise.findMany({ where: { state: 'active', needs: { some: open }, id: { notIn: [...asked] } }, select: { id: true, name: true, isSample: true, _count: { select: { needs: { where: open } } } }, orderBy: [{ needs: { _count: 'desc' } }, { name: 'asc' }], take: mostShown })
  return firms.map(({ _count, ...firm }) => ({ ...firm, needs: _count.needs }))
}
