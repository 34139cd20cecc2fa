import { expect, it } from 'vitest'
import { asExpert, officer } from '@tests/factories/actors'
import { enterprise, expert, need } from '@tests/factories/records'
import { db } from '~/platform/db.server'
import { getExpert } from './reading.server'

it("an expert's page tells of a need no more than the need's own page would", async () => {
  const firm = await db().enterprise.create({ data: enterprise() })
  const person = await db().expert.create({ data: expert() })
  const introduced = async (state: 'accepted' | 'declined') => {
    const { id } = await db().need.create({ data: need(firm.id, { disclosure: 'matched', hideEnterprise: true, state: 'published' }) })
    await db().introduction.create({ data: { needId: id, expertId: person.id, state, proposedAt: new Date() } })
    return id
  }
  const accepted = await introduced('accepted')
  await introduced('declined')

  const needsShownTo = async (actor: typeof officer) => (await getExpert(actor, person.id)).introductions?.map(({ state, need, enterprise }) => [state, need?.id ?? null, enterprise?.id ?? null])
  expect(await needsShownTo(asExpert(person.id))).toEqual(expect.arrayContaining([['accepted', accepted, firm.id], ['declined', null, null]]))
  expect((await needsShownTo(officer))?.every(([, id]) => id !== null)).toBe(true)
})
