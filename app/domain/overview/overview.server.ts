import { agreementsWhere } from '~/domain/agreements/conditions.server'
import { agreementStates } from '~/domain/agreements/life'
import type { Actor } from '~/domain/actor'
import { introductionStates } from '~/domain/introductions/introductions.schema'
import { introductionsWhere } from '~/domain/introductions/introductions.server'
import { needStates, techFields } from '~/domain/needs/needs.schema'
import { needsWhere } from '~/domain/needs/reading.server'
import { permit } from '~/domain/permit.server'
import { db } from '~/platform/db.server'
import { attentionOf } from './attention.server'

/** One number and the list that it counts. */
export interface Count {
  /** A value of the enumeration that the numbers are grouped by, or a name. */
  key: string
  count: number
  /** Opens the list; its total is `count`. */
  to: string
}

/** The bureau's overview: what there is by state, and what wants looking after. A fixed number of queries, however much there is. */
export async function getOverview(actor: Actor) {
  permit(actor, 'overview.view')
  const [needs, fields, introductions, agreements, institutions, attention] = await Promise.all([
    needsByState(actor),
    needsByField(actor),
    introductionsByState(actor),
    agreementsByState(actor),
    agreementsByInstitution(actor),
    attentionOf(actor),
  ])
  return { needs, fields, introductions, agreements, institutions, attention }
}

async function needsByState(actor: Actor): Promise<Count[]> {
  const groups = await db().need.groupBy({ by: 'state', where: needsWhere(actor, {}), _count: true })
  return inOrder(needStates, groups.map(({ state, _count }) => [state, _count]), (key) => `/needs?state=${key}`)
}

/** Needs whose field is not stated are in no list of a field, so they are not counted here. */
async function needsByField(actor: Actor): Promise<Count[]> {
  const groups = await db().need.groupBy({ by: 'field', where: { AND: [needsWhere(actor, {}), { field: { not: null } }] }, _count: true })
  const counts = inOrder(techFields, groups.map(({ field, _count }) => [field!, _count]), (key) => `/needs?field=${key}`)
  return counts.filter(({ count }) => count > 0).sort((one, other) => other.count - one.count)
}

async function introductionsByState(actor: Actor): Promise<Count[]> {
  const groups = await db().introduction.groupBy({ by: 'state', where: introductionsWhere(actor, {}), _count: true })
  return inOrder(introductionStates, groups.map(({ state, _count }) => [state, _count]), (key) => `/introductions?state=${key}`)
}

async function agreementsByState(actor: Actor): Promise<Count[]> {
  const groups = await db().agreement.groupBy({ by: 'state', where: agreementsWhere(actor, {}), _count: true })
  return inOrder(agreementStates, groups.map(({ state, _count }) => [state, _count]), (key) => `/agreements?state=${key}`)
}

const mostInstitutions = 12

/** The institutions with the most agreements. One that is a party twice over (by two roles) counts once. */
async function agreementsByInstitution(actor: Actor): Promise<Count[]> {
  const where = { institutionId: { not: null }, agreement: agreementsWhere(actor, {}) }
  const pairs = await db().agreementParty.groupBy({ by: ['institutionId', 'agreementId'], where })
  const counts = new Map<string, number>()
  for (const { institutionId } of pairs) counts.set(institutionId!, (counts.get(institutionId!) ?? 0) + 1)
  const most = [...counts].sort(([, one], [, other]) => other - one).slice(0, mostInstitutions)
  const named = await db().institution.findMany({ where: { id: { in: most.map(([id]) => id) } }, select: { id: true, name: true } })
  const names = new Map(named.map(({ id, name }) => [id, name]))
  return most.map(([id, count]) => ({ key: names.get(id) ?? '', count, to: `/agreements?institution=${id}` }))
}

function inOrder(keys: readonly string[], groups: [string, number][], to: (key: string) => string): Count[] {
  const counts = new Map(groups)
  return keys.map((key) => ({ key, count: counts.get(key) ?? 0, to: to(key) }))
}
