import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { getAgreement } from '~/domain/agreements/page.server'
import { agreementFilter } from '~/domain/agreements/agreements.schema'
import { listAgreements } from '~/domain/agreements/list.server'
import { indexEverything } from '~/domain/discovery/indexing.server'
import { portalQuery, searchPortal } from '~/domain/discovery/search.server'
import { getEnterprise } from '~/domain/enterprises/enterprises.server'
import { getExpert } from '~/domain/experts/reading.server'
import { homePage } from '~/domain/home.server'
import { getInstitution } from '~/domain/institutions/institutions.server'
import { needPage } from '~/domain/needs/page.server'
import { listNeeds } from '~/domain/needs/reading.server'
import { needsForExpert } from '~/domain/pairings/pairings.server'
import { closeDb, db } from '~/platform/db.server'
import { officer } from './factories/actors'
import * as made from './factories/records'
import { queriesOf } from './setup/queries'

let institutionId: string
let enterpriseId: string
let expertId: string
let needId: string
let agreementId: string

/** One more of everything, hanging on the same institution, firm, expert, need and agreement. */
async function plantMore() {
  const expert = await db().expert.create({ data: made.expert({ institutionId }) })
  const need = await db().need.create({ data: made.need(enterpriseId, { wantedPartner: '样例大学', industryCode: '3222' }) })
  await db().work.create({ data: made.work(expertId) })
  await db().introduction.create({ data: { needId: need.id, expertId, state: 'talks' } })
  await db().introduction.create({ data: { needId, expertId: expert.id, state: 'talks' } })
  const parties = { create: [{ enterpriseId }, { institutionId, position: 1 }, { expertId, position: 2 }] }
  await db().agreement.create({ data: { ...made.agreement({ needId }), parties } })
  await db().agreementParty.create({ data: { agreementId, expertId: expert.id } })
  await db().milestone.create({ data: { agreementId, title: '验收' } })
  for (const owner of [{ institutionId }, { enterpriseId }, { expertId }]) await db().alias.create({ data: { ...owner, name: expert.name, key: expert.name } })
}

beforeAll(async () => {
  institutionId = (await db().institution.create({ data: made.institution() })).id
  enterpriseId = (await db().enterprise.create({ data: made.enterprise() })).id
  expertId = (await db().expert.create({ data: made.expert({ institutionId }) })).id
  needId = (await db().need.create({ data: made.need(enterpriseId) })).id
  agreementId = (await db().agreement.create({ data: made.agreement({ needId }) })).id
  await plantMore()
})

afterAll(closeDb)

const pages: Record<string, () => Promise<unknown>> = {
  home: () => homePage(officer),
  'the list of needs': () => listNeeds(officer, { page: 1 }),
  'a need': () => needPage(officer, needId),
  'a search': () => searchPortal(officer, portalQuery(new URLSearchParams('q=银电解液'))),
  'an expert': () => getExpert(officer, expertId),
  "an expert's needs": () => needsForExpert(officer, expertId),
  'an enterprise': () => getEnterprise(officer, enterpriseId),
  'an institution': () => getInstitution(officer, institutionId),
  'the list of agreements': () => listAgreements(officer, agreementFilter(new URLSearchParams())),
  'an agreement': () => getAgreement(officer, agreementId),
}

describe('the number of queries does not grow with the number of records', () => {
  it('on any page', async () => {
    const counted = async () => {
      await indexEverything()
      const counts: Record<string, number> = {}
      for (const [name, load] of Object.entries(pages)) {
        await load()
        counts[name] = await queriesOf(load)
      }
      return counts
    }
    const few = await counted()
    for (let more = 0; more < 12; more++) await plantMore()
    for (const [name, count] of Object.entries(await counted())) {
      expect(count, name).toBeGreaterThan(0)
      expect(count, name).toBeLessThanOrEqual(few[name]!)
      expect(count, name).toBeLessThanOrEqual(45)
    }
  })
})
