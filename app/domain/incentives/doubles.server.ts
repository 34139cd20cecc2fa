import { db } from '~/platform/db.server'
import { standingStates } from './life'

interface Asked {
  id: string
  trigger: string
  title: string
  enterpriseId: string | null
  clauseId: string
}

/** Recognitions that a firm gets once: another one of the same clause may be the same one entered twice. */
const onceForAFirm = ['high_tech_enterprise']

/** Other standing entitlements that may be about the same: the same firm's under the same trigger, with the same title or of a kind that a firm gets once. */
export async function possibleDoubles({ id, trigger, title, enterpriseId, clauseId }: Asked) {
  if (!enterpriseId) return []
  const alike = onceForAFirm.includes(trigger) ? { clauseId } : { title }
  return db().entitlement.findMany({
    where: { id: { not: id }, enterpriseId, trigger: trigger as never, state: { in: [...standingStates] }, ...alike },
    select: { id: true, title: true, state: true, raisedOn: true },
    orderBy: { id: 'asc' },
    take: 10,
  })
}

/** The ids of all standing entitlements that have such a double. */
export async function doublesOf(): Promise<string[]> {
  const rows = await db().$queryRaw<{ id: string }[]>`
    SELECT one."id" FROM "Entitlement" one WHERE one."state"::text = ANY(${[...standingStates]}) AND EXISTS (
      SELECT FROM "Entitlement" other WHERE other."id" <> one."id" AND other."enterpriseId" = one."enterpriseId" AND other."trigger" = one."trigger"
        AND other."state"::text = ANY(${[...standingStates]})
        AND (other."title" = one."title" OR (one."trigger"::text = ANY(${onceForAFirm}) AND other."clauseId" = one."clauseId")))`
  return rows.map(({ id }) => id)
}
