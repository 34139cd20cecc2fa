import { randomUUID } from 'node:crypto'
import * as fc from 'fast-check'
import type { NamedKind } from '~/domain/records/kinds'
import { db } from '~/platform/db.server'
import * as make from '@tests/factories/records'
import { type Draw, plantRegisters } from './registers.fixture'

/** Three records of each kind, any two of which may be merged. */
export type PlantedTwins = Record<NamedKind, string[]>

/** Plants three records of each kind with links drawn at random between them: needs, works, parties, conflicts, accounts, aliases. */
export async function plantTwins(seed: number): Promise<PlantedTwins> {
  const ids = { institution: triple(), enterprise: triple(), expert: triple() }
  const draw = drawing(seed)
  const named = (id: string, place: number) => ({ id, name: ['一个名字', '另一个名字', '第三个名字'][place], nameEn: draw(null, 'Twin', id), number: draw(null, id) })
  await db().institution.createMany({
    data: ids.institution.map((id, place) => make.institution({ ...named(id, place), website: draw(null, 'https://a.example') })),
  })
  await db().enterprise.createMany({
    data: ids.enterprise.map((id, place) => make.enterprise({ ...named(id, place), creditCode: draw(null, `c${id}`), employees: draw(null, 7) })),
  })
  await db().expert.createMany({
    data: ids.expert.map((id, place) =>
      make.expert({ ...named(id, place), keywords: draw([], ['银']), capacity: draw(null, 2), institutionId: draw(null, ...ids.institution) }),
    ),
  })
  await plantLinks(ids, draw)
  return ids
}

async function plantLinks({ institution, enterprise, expert }: PlantedTwins, draw: Draw) {
  const times = <T>(row: () => T) => Array.from({ length: draw(2, 5, 8) }, row)
  const needs = times(() => make.need(draw(...enterprise)))
  const agreements = times(() => make.agreement())
  await db().need.createMany({ data: needs })
  await db().agreement.createMany({ data: agreements })
  await db().work.createMany({ data: times(() => make.work(draw(...expert))) })
  await db().introduction.createMany({ data: times(() => ({ needId: draw(...needs).id, expertId: draw(...expert) })) })
  await db().challengeApplication.createMany({ data: times(() => ({ needId: draw(...needs).id, expertId: draw(...expert), plan: '方案' })), skipDuplicates: true })
  await db().pairingFeedback.createMany({ data: times(() => ({ needId: draw(...needs).id, expertId: draw(...expert), kind: 'fits' as const })) })
  await db().expertConflict.createMany({ data: times(() => ({ expertId: draw(...expert), name: draw('甲', '乙'), enterpriseId: draw(null, ...enterprise) })) })
  await db().user.createMany({ data: times(() => make.user({ enterpriseId: draw(null, ...enterprise), expertId: draw(null, ...expert) })) })
  const party = () => draw<object>({ institutionId: draw(...institution) }, { enterpriseId: draw(...enterprise) }, { expertId: draw(...expert) })
  const parties = times(() => ({ id: randomUUID(), agreementId: draw(...agreements).id, role: draw('lead' as const, 'partner' as const), ...party() }))
  await db().agreementParty.createMany({ data: parties })
  await db().alias.createMany({ data: times(() => ({ name: draw('甲', '乙', '丙'), ...party() })).map((alias) => ({ ...alias, key: alias.name })), skipDuplicates: true })
  await plantRegisters({ institution, enterprise, expert }, parties, draw)
}

const triple = () => [randomUUID(), randomUUID(), randomUUID()]

/** Draws that the seed decides. */
function drawing(seed: number): Draw {
  const numbers = fc.sample(fc.nat(), { seed, numRuns: 200 })
  let at = 0
  return (...values) => values[numbers[at++ % numbers.length]! % values.length]!
}

const tables = [
  'Institution', 'Enterprise', 'Expert', 'Alias', 'Work', 'ExpertConflict', 'Need', 'Introduction', 'PairingFeedback', 'ChallengeApplication', 'Agreement', 'AgreementParty', 'User', 'JoinRequest', 'Invitation',
  'Signature', 'FundingItem', 'Payment', 'Milestone', 'ProgressReport',
  'Declaration', 'Patent', 'Award', 'Commissioner', 'Recognition', 'Entitlement', 'VisitStop', 'VisitGuest', 'VisitFollowUp', 'VisitPlanSeat', 'VisitPlanStop', 'DockingParticipant',
]

/** Every row of the tables that a merge may touch, by id; without what tells only that a row was written. */
export async function wholeDatabase(): Promise<Record<string, Record<string, unknown>[]>> {
  const whole: Record<string, Record<string, unknown>[]> = {}
  for (const table of tables) {
    const rows = await db().$queryRawUnsafe<Record<string, unknown>[]>(`SELECT * FROM "${table}" ORDER BY "id"`)
    whole[table] = rows.map((row) => ('mergedIntoId' in row ? { ...row, version: null, updatedAt: null } : row))
  }
  return whole
}
