import type { Actor } from '~/domain/actor'
import { agreementsWhere } from '~/domain/agreements/conditions.server'
import { db } from '~/platform/db.server'
import { type Period, within } from './period'

const signed = 'yes' as const

/**
 * What the national statistics of technology contracts count: those registered within the period, whenever they were
 * signed. A contract signed in the period that has a number but no day of registration is told apart, for the day to be added.
 */
export async function nationalFigure(actor: Actor, period: Period) {
  const numberOf = (registered: 'within' | 'undated') => db().agreement.count({ where: agreementsWhere(actor, { ...period, signed, registered }) })
  const [count, undated] = await Promise.all([numberOf('within'), numberOf('undated')])
  const list = (registered: string) => within('/agreements', period, { signed, registered })
  return { count, to: list('within'), undated, undatedTo: list('undated') }
}

export type NationalFigure = Awaited<ReturnType<typeof nationalFigure>>
