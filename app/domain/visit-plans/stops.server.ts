import type { SignedInActor } from '~/domain/actor'
import { FieldErrors, found } from '~/domain/errors'
import { permit } from '~/domain/permit.server'
import { enterpriseNames, idNamed } from '~/domain/visits/named.server'
import type { Tx } from '~/platform/db.server'
import { changePlan } from './change.server'
import { clock } from './clock'
import { type PlanRow, planWithParts } from './page.server'
import type { PlanStopInput } from './plans.schema'
import { faultsOf, presentOrder, type RouteFault } from './problem'

/** The form of a stop, or of a new one. */
export async function stopForEditing(actor: SignedInActor, id: string, stopId: string | null) {
  permit(actor, 'visitPlan.edit')
  const [plan, enterprises] = await Promise.all([planWithParts(actor, id), enterpriseNames()])
  const stop = stopId ? found(plan.stops.find((one) => one.id === stopId)) : null
  return { title: plan.title, days: plan.days, enterprises, name: stop && (stop.enterprise?.name ?? stop.place), values: stop ? { ...valuesOf(stop), version: plan.version } : { stay: 60, version: plan.version } }
}

const valuesOf = ({ enterprise, place, zone, stay, opens, closes, closedOn, latitude, longitude, day, position, locked, note }: PlanRow['stops'][number]) => ({
  enterprise: enterprise?.name, place, zone, stay, closedOn: closedOn.map(String), note, locked: locked ? 'on' : undefined,
  opens: opens === null ? undefined : clock(opens), closes: closes === null ? undefined : clock(closes),
  latitude: latitude?.toString(), longitude: longitude?.toString(), day: day ?? undefined, place_in_day: day === null ? undefined : position + 1,
})

/**
 * Adds a stop or changes one. Throws FieldErrors beside what breaks: a firm nobody knows, a closed gate, an arrival too late,
 * a day that ends too late; unless it is to stand anyway.
 */
export function saveStop(actor: SignedInActor, planId: string, stopId: string | null, input: PlanStopInput): Promise<void> {
  return changePlan(actor, { id: planId, action: 'stops', shown: input.version }, async (tx) => {
    const { enterprise, place, zone, place_in_day, anyway, version: _, day, ...fields } = input
    if (!enterprise && !place) throw new FieldErrors({ enterprise: 'stopNeeded' })
    if (fields.opens !== null && fields.closes !== null && fields.opens >= fields.closes) throw new FieldErrors({ closes: 'endsBeforeStart' })
    const before = await planWithParts(actor, planId, tx)
    if (day !== null && day > before.days) throw new FieldErrors({ day: `tooBig|${JSON.stringify({ max: before.days })}` })
    const enterpriseId = await idNamed(tx, 'enterprise', 'enterprise', enterprise)
    const firm = enterpriseId ? await tx.enterprise.findUnique({ where: { id: enterpriseId }, select: { township: true, name: true } }) : null
    const known = enterpriseId && fields.latitude === null && fields.longitude === null ? (await knownPlaces(tx, [enterpriseId])).get(enterpriseId) : undefined
    const data = { ...fields, ...known, enterpriseId, place, zone: zone ?? firm?.township ?? firm?.name ?? place!, day, locked: fields.locked && day !== null }
    const { id } = stopId ? await tx.visitPlanStop.update({ where: { id: found(before.stops.find((one) => one.id === stopId)).id }, data }) : await tx.visitPlanStop.create({ data: { planId, ...data } })
    await arrange(tx, planId, id, day, (place_in_day ?? 51) - 1)
    if (!anyway) await refuseFaults(tx, actor, planId, before, id)
  })
}

/** Puts a stop into its day at the place asked for and numbers all stops of the plan's days anew. */
export async function arrange(tx: Tx, planId: string, stopId: string, day: number | null, at: number): Promise<void> {
  const stops = await tx.visitPlanStop.findMany({ where: { planId }, orderBy: [{ position: 'asc' }, { id: 'asc' }] })
  const days = new Map<number | null, string[]>()
  for (const stop of stops) if (stop.id !== stopId) days.set(stop.day, [...(days.get(stop.day) ?? []), stop.id])
  days.set(day, (days.get(day) ?? []).toSpliced(Math.max(0, at), 0, stopId))
  for (const [own, ids] of days) for (const [position, id] of ids.entries()) await tx.visitPlanStop.updateMany({ where: { id, OR: [{ position: { not: position } }, own === null ? { day: { not: null } } : { NOT: { day: own } }] }, data: { position, day: own } })
}

/** Says beside the form's fields what the change breaks that was not broken before. */
async function refuseFaults(tx: Tx, actor: SignedInActor, planId: string, before: PlanRow, stopId: string): Promise<void> {
  const after = await planWithParts(actor, planId, tx)
  const known = new Set(faultsOf(before, before.stops).map(keyOf))
  const fresh = faultsOf(after, after.stops).filter((fault) => !known.has(keyOf(fault)) || ('stop' in fault && fault.stop === stopId))
  const [first] = fresh
  if (!first) return
  if (!('stop' in first)) throw new FieldErrors({ day: `planDayOver|${JSON.stringify({ day: first.day + 1, minutes: first.over })}` })
  const stop = after.stops.find(({ id }) => id === first.stop)!
  const name = stop.enterprise?.name ?? stop.place
  throw new FieldErrors({ [first.fault === 'too_long' ? 'stay' : 'day']: `planFault_${first.fault}|${JSON.stringify({ day: first.day + 1, name })}` })
}

const keyOf = (fault: RouteFault) => ('stop' in fault ? `${fault.stop} ${fault.fault}` : `${fault.day} over ${fault.over}`)

/** Moves a stop one place or one day, takes it off the route, holds or frees it, or removes it. At the ends a move changes nothing. */
export function pressStop(actor: SignedInActor, planId: string, stopId: string, press: 'up' | 'down' | 'earlierDay' | 'laterDay' | 'off' | 'lock' | 'unlock' | 'removeStop'): Promise<void> {
  return changePlan(actor, { id: planId, action: 'move' }, async (tx) => {
    const plan = await planWithParts(actor, planId, tx)
    const stop = found(plan.stops.find(({ id }) => id === stopId))
    if (press === 'removeStop') return tx.visitPlanStop.delete({ where: { id: stopId } })
    if (press === 'lock' || press === 'unlock') return tx.visitPlanStop.update({ where: { id: stopId }, data: { locked: press === 'lock' && stop.day !== null } })
    if (press === 'off') return tx.visitPlanStop.update({ where: { id: stopId }, data: { day: null, locked: false } })
    const to = targetOf(plan, stop, press)
    return to && arrange(tx, planId, stopId, to.day, to.at)
  })
}

function targetOf({ days, stops }: PlanRow, { id, day }: PlanRow['stops'][number], press: 'up' | 'down' | 'earlierDay' | 'laterDay'): { day: number; at: number } | null {
  if (press === 'up' || press === 'down') {
    if (day === null) return null
    const order = presentOrder(days, stops)[day - 1]!.map((place) => stops[place]!.id)
    const at = order.indexOf(id) + (press === 'up' ? -1 : 1)
    return at >= 0 && at < order.length ? { day, at } : null
  }
  const to = press === 'earlierDay' ? (day ?? days + 1) - 1 : (day ?? 0) + 1
  return to >= 1 && to <= days ? { day: to, at: 50 } : null
}

/** Coordinates of firms from their records, else as any plan has them, so that nobody types them twice. */
export async function knownPlaces(tx: Tx, firms: string[]) {
  const own = await tx.enterprise.findMany({ where: { id: { in: firms }, latitude: { not: null }, longitude: { not: null } }, select: { id: true, latitude: true, longitude: true } })
  const rows = await tx.visitPlanStop.findMany({ where: { enterpriseId: { in: firms }, latitude: { not: null }, longitude: { not: null } }, orderBy: { id: 'desc' }, distinct: 'enterpriseId' })
  return new Map([
    ...rows.map(({ enterpriseId, latitude, longitude }) => [enterpriseId!, { latitude: Number(latitude), longitude: Number(longitude) }] as const),
    ...own.map(({ id, latitude, longitude }) => [id, { latitude: latitude!, longitude: longitude! }] as const),
  ])
}
