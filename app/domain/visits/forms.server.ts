import type { Actor } from '~/domain/actor'
import { found } from '~/domain/errors'
import { permit } from '~/domain/permit.server'
import { db } from '~/platform/db.server'
import { enterpriseNames, expertNames, institutionNames } from './named.server'
import { visitWithParts } from './page.server'

/** The visit's guests with what their form suggests. */
export async function guestsForEditing(actor: Actor, id: string) {
  permit(actor, 'register.edit')
  const [{ title, guests }, experts, institutions] = await Promise.all([visitWithParts(actor, id), expertNames(), institutionNames()])
  return { title, guests, experts, institutions }
}

/** The visit's route with what its form suggests. */
export async function routeForEditing(actor: Actor, id: string) {
  permit(actor, 'register.edit')
  const [{ title, stops, startsOn, startPrecision }, enterprises] = await Promise.all([visitWithParts(actor, id), enterpriseNames()])
  const lastDay = stops.findLast(({ on }) => on)?.on ?? (startPrecision === 'day' ? startsOn : null)
  return { title, stops, enterprises, values: { on: lastDay?.toISOString().slice(0, 10) } }
}

/** The published needs of the firms on the route, and those that the visit has already. */
export async function needsForEditing(actor: Actor, id: string) {
  permit(actor, 'register.edit')
  const { title, stops, needs } = await visitWithParts(actor, id)
  const firms = stops.flatMap(({ enterpriseId }) => enterpriseId ?? [])
  const chosen = needs.map(({ needId }) => needId)
  const offered = await db().need.findMany({
    where: { OR: [{ enterpriseId: { in: firms }, state: { in: ['published', 'in_talks'] } }, { id: { in: chosen } }] },
    orderBy: [{ enterprise: { name: 'asc' } }, { title: 'asc' }],
    select: { id: true, title: true, enterprise: { select: { name: true } } },
  })
  return { title, chosen, hasFirms: firms.length > 0, offered }
}

/** The form of a follow-up: the one with the id, or a new one; with the introductions and agreements it may be linked to. */
export async function followUpsForEditing(actor: Actor, id: string, item: string | null) {
  permit(actor, 'register.edit')
  const visit = await visitWithParts(actor, id)
  const { title, stops, guests, followUps } = visit
  const edited = item ? found(followUps.find((one) => one.id === item)) : null
  const firms = [...stops, ...followUps].flatMap(({ enterpriseId }) => enterpriseId ?? [])
  const experts = guests.flatMap(({ expertId }) => expertId ?? [])
  const [names, introductions, agreements] = await Promise.all([
    enterpriseNames(),
    db().introduction.findMany({
      where: { OR: [{ need: { enterpriseId: { in: firms } } }, { expertId: { in: experts } }] },
      orderBy: { proposedAt: 'desc' },
      take: 200,
      select: { id: true, need: { select: { title: true } }, expert: { select: { name: true } } },
    }),
    db().agreement.findMany({ where: { withdrawnAt: null, parties: { some: { enterpriseId: { in: firms } } } }, orderBy: { createdAt: 'desc' }, take: 200, select: { id: true, title: true } }),
  ])
  return { title, followUps, item, names, introductions, agreements, values: edited && valuesOf(edited) }
}

const valuesOf = ({ text, enterprise, dueOn, doneOn, result, introductionId, agreementId }: Awaited<ReturnType<typeof visitWithParts>>['followUps'][number]) => ({
  text,
  enterprise: enterprise?.name,
  dueOn: dueOn?.toISOString().slice(0, 10),
  doneOn: doneOn?.toISOString().slice(0, 10),
  result,
  introductionId,
  agreementId,
})
