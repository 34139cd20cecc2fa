import { beforeAll, describe, expect, it } from 'vitest'
import { reconcileAll } from '~/domain/incentives/reconcile.server'
import { db } from '~/platform/db.server'
import { loadReference } from '../reference'
import { loadSample } from './load'

beforeAll(async () => {
  await loadReference(db())
  await loadSample(db())
}, 60_000)

describe('the sample’s incentives', () => {
  it('stand in every state as the records carry them, so that looking at all changes nothing', async () => {
    const before = await db().entitlement.findMany({ orderBy: { id: 'asc' } })
    expect([...new Set(before.map(({ state }) => state))].sort()).toEqual(['approved', 'checked', 'claimed', 'paid', 'raised', 'refused'])
    await reconcileAll()
    expect(await db().entitlement.findMany({ orderBy: { id: 'asc' } })).toEqual(before)
  })

  it('rest on the clauses that the summary names, in yuan', async () => {
    const clauses = await db().policyClause.findMany({ where: { version: { policy: { isSample: false } } }, orderBy: { position: 'asc' } })
    expect(clauses.map(({ trigger, level, amount }) => [trigger, level, amount.toNumber() / 10_000])).toEqual([
      ['major_project', 'national', 80], ['major_project', 'provincial', 40],
      ['rnd_institution', 'national', 80], ['rnd_institution', 'provincial', 10],
      ['invention_patent', null, 10],
      ['national_standard', 'national', 5],
      ['high_tech_enterprise', 'national', 10], ['high_tech_enterprise', 'provincial', 5],
    ])
  })
})
