import type { Tx } from '~/platform/db.server'
import { clock } from './clock'

const named = { select: { name: true } } as const
const joined = (...parts: (string | number | null | undefined | false)[]) => parts.filter(Boolean).join(' · ')

/** The parts of a plan in words, as its history keeps them: a row each. */
export async function toldParts(tx: Tx, planId: string) {
  const where = { planId }
  const needs = await tx.visitPlanNeed.findMany({ where, orderBy: { needId: 'asc' }, include: { need: { select: { title: true } } } })
  const seats = await tx.visitPlanSeat.findMany({ where, orderBy: [{ position: 'asc' }, { id: 'asc' }], include: { expert: named, institution: named } })
  const stops = await tx.visitPlanStop.findMany({ where, orderBy: [{ day: 'asc' }, { position: 'asc' }, { id: 'asc' }], include: { enterprise: named } })
  const legs = await tx.visitPlanLeg.findMany({ where, orderBy: [{ from: 'asc' }, { to: 'asc' }] })
  return {
    needs: needs.map(({ need, weight, mark }) => joined(need.title, `×${weight}`, mark !== 'open' && mark)),
    guests: seats.map(({ expert, institution, speciality, quantity, mark }) => joined(expert?.name ?? `×${quantity}`, institution?.name, speciality, mark !== 'open' && mark)),
    stops: stops.map(({ enterprise, place, zone, stay, opens, closes, day, position, locked }) =>
      joined(day && `${day}-${position + 1}`, enterprise?.name, place, zone, `${stay}′`, opens !== null && clock(opens), closes !== null && clock(closes), locked && 'locked'),
    ),
    travel: legs.map(({ from, to, minutes }) => `${from} ${to} ${minutes}`),
  }
}
