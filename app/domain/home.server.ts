import type { Actor } from '~/domain/actor'
import { listNeeds } from '~/domain/needs/reading.server'
import { visibleAgreements, visibleExperts, visibleNeeds } from '~/domain/visibility.server'
import { db } from '~/platform/db.server'

const newest = 6

/** What the front page shows: how much there is for this reader, and the newest open needs. */
export async function homePage(actor: Actor) {
  const [experts, needs, agreements, latest] = await Promise.all([
    db().expert.count({ where: { AND: [visibleExperts(actor), { state: 'active' }] } }),
    db().need.count({ where: { AND: [visibleNeeds(actor), { state: 'published' }] } }),
    db().agreement.count({ where: { AND: [visibleAgreements(actor), { withdrawnAt: null }] } }),
    listNeeds(actor, { state: 'published', page: 1 }),
  ])
  return { counts: { experts, needs, agreements }, latest: latest.rows.slice(0, newest) }
}
