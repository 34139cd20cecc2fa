import * as fc from 'fast-check'
import { beforeAll, expect, it } from 'vitest'
import { type Actor, isBureau, isSignedIn, visitor } from '~/domain/actor'
import { indexEverything } from '~/domain/discovery/indexing.server'
import { searchPortal, suggestPortal } from '~/domain/discovery/search.server'
import { contactOfNeed, needFacts, needFactsSelect } from '~/domain/facts.server'
import { homePage } from '~/domain/home.server'
import { needsForExpert } from '~/domain/pairings/pairings.server'
import { can } from '~/domain/permissions'
import { db } from '~/platform/db.server'
import { asExpert, memberOf, officer } from '@tests/factories/actors'
import { needPage } from './page.server'
import { listNeeds } from './reading.server'
import { plantSecretive, type Secretive } from './secrecy.fixture'

let planted: Secretive[]

beforeAll(async () => {
  await db().region.create({ data: { code: '431081', name: '资兴市', level: 3 } })
  planted = await plantSecretive()
  await indexEverything()
}, 60_000)

const askers = (): fc.Arbitrary<Actor> => {
  const one = fc.constantFrom(...planted)
  return fc.oneof(fc.constantFrom<Actor>(visitor, officer), one.map(({ firm }) => memberOf(firm.id)), one.map(({ expertId }) => asExpert(expertId)))
}

const asked = (text: string) => ({ text, filters: {}, sort: 'relevance' as const, page: 1 })

/** Everything the portal hands to the asker about needs, as the browser gets it: lists, pages, search, suggestions, pairings. */
async function toldTo(actor: Actor, { firm }: Secretive): Promise<string> {
  const lists = await Promise.all([1, 2, 3].map((page) => listNeeds(actor, { page })))
  const shown = lists.flatMap(({ rows }) => rows)
  const byFirm = await listNeeds(actor, { enterprise: firm.id, page: 1 })
  const hits = await Promise.all(['银电解液', '', firm.name, firm.alias].map((text) => searchPortal(actor, asked(text))))
  return JSON.stringify([
    lists,
    byFirm.rows,
    await Promise.all(shown.slice(0, 12).map(({ id }) => needPage(actor, id))),
    hits.map(({ hits: found, facets }) => [found, facets]),
    await suggestPortal(actor, firm.name.slice(0, 5)),
    await homePage(actor),
    isSignedIn(actor) && actor.expertId ? (await needsForExpert(actor, actor.expertId, 200)).pairings : null,
  ])
}

it('a firm that wishes to stay unnamed is named to nobody who may not know it, nor its contact; the bureau’s note is the bureau’s', async () => {
  const facts = new Map((await db().need.findMany({ select: { id: true, ...needFactsSelect } })).map((row) => [row.id, needFacts(row)]))
  await fc.assert(
    fc.asyncProperty(askers(), fc.nat(planted.length - 1), async (actor, at) => {
      const told = await toldTo(actor, planted[at]!)
      for (const { id, firm, phone, note } of planted) {
        if (!can(actor, 'need.viewEnterprise', facts.get(id)!)) for (const secret of [firm.name, firm.alias, firm.id]) expect(told).not.toContain(secret)
        if (!can(actor, 'contact.own', contactOfNeed(facts.get(id)!))) expect(told).not.toContain(phone)
        if (!isBureau(actor)) expect(told).not.toContain(note)
      }
    }),
    { numRuns: 10 },
  )
}, 60_000)

it('an expert’s pairings do not betray a hidden firm by its county, past dealings or a conflict', async () => {
  const rows = await db().need.findMany({ where: { hideEnterprise: true, disclosure: 'public', state: 'published' } })
  const hidden = planted.find(({ id }) => id === rows[0]!.id)!
  const stranger = planted.find(({ id }) => id !== hidden.id)!
  await db().expertConflict.create({ data: { expertId: stranger.expertId, enterpriseId: hidden.firm.id, name: hidden.firm.name } })
  await db().expert.update({ where: { id: stranger.expertId }, data: { version: 2 } })
  const names = async (actor: Actor) => (await pairing(actor)).factors.map(({ name }) => name)
  expect(await names(officer)).toEqual(expect.arrayContaining(['region', 'conflict']))
  const told = await names(asExpert(stranger.expertId))
  expect(told).not.toContain('region')
  expect(told).not.toContain('conflict')

  async function pairing(actor: Actor) {
    const { pairings } = await needsForExpert(actor, stranger.expertId, 200)
    return pairings.find(({ needId }) => needId === hidden.id)!
  }
})
