import { agreementsWhere, pressingMilestonesWhere } from '~/domain/agreements/conditions.server'
import type { Actor } from '~/domain/actor'
import { today } from '~/domain/calendar'
import { introductionsWhere } from '~/domain/introductions/introductions.server'
import { needsWhere } from '~/domain/needs/reading.server'
import { db } from '~/platform/db.server'

const mostShown = 8

/** What needs attention this week: counts that open their lists, and the first few of the most pressing. */
export async function attentionOf(actor: Actor) {
  const [counts, milestones, waiting] = await Promise.all([attentionCounts(actor), pressingMilestones(actor), longestWaiting(actor)])
  return { counts, milestones, waiting, today: today() }
}

async function attentionCounts(actor: Actor) {
  const agreements = (attention: 'overdue' | 'due_this_week' | 'ending_soon') => db().agreement.count({ where: agreementsWhere(actor, { attention }) })
  const needs = (attention: 'submitted' | 'expiring') => db().need.count({ where: needsWhere(actor, { attention }) })
  const [overdue, dueThisWeek, endingSoon, submitted, expiring, waiting] = await Promise.all([
    agreements('overdue'),
    agreements('due_this_week'),
    agreements('ending_soon'),
    needs('submitted'),
    needs('expiring'),
    db().introduction.count({ where: introductionsWhere(actor, { state: 'proposed' }) }),
  ])
  return [
    { key: 'overdue', count: overdue, to: '/agreements?attention=overdue' },
    { key: 'due_this_week', count: dueThisWeek, to: '/agreements?attention=due_this_week' },
    { key: 'submitted', count: submitted, to: '/needs?attention=submitted' },
    { key: 'expiring', count: expiring, to: '/needs?attention=expiring' },
    { key: 'waiting', count: waiting, to: '/introductions?state=proposed' },
    { key: 'ending_soon', count: endingSoon, to: '/agreements?attention=ending_soon' },
  ] as const
}

/** Milestones that are overdue or due within the week, the earliest first. */
function pressingMilestones(actor: Actor) {
  const where = pressingMilestonesWhere(actor)
  const select = { id: true, title: true, dueOn: true, agreement: { select: { id: true, title: true } } }
  return db().milestone.findMany({ where, select, orderBy: [{ dueOn: 'asc' }, { id: 'asc' }], take: mostShown })
}

/** Introductions that have waited longest for the expert's answer. */
function longestWaiting(actor: Actor) {
  const select = { id: true, proposedAt: true, expert: { select: { id: true, name: true } }, need: { select: { id: true, title: true } } }
  return db().introduction.findMany({ where: introductionsWhere(actor, { state: 'proposed' }), select, orderBy: { proposedAt: 'asc' }, take: mostShown })
}
