import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '~/platform/db.server'
import { asExpert, memberOf, officer } from '@tests/factories/actors'
import * as made from '@tests/factories/records'
import { visitor } from './actor'
import { health } from './health.server'
import { homePage } from './home.server'

let firm: { id: string }
let introduced: { id: string }

beforeAll(async () => {
  firm = await db().enterprise.create({ data: made.enterprise() })
  introduced = await db().expert.create({ data: made.expert() })
  await db().expert.create({ data: made.expert({ state: 'withdrawn' }) })
  for (let at = 0; at < 7; at++) await db().need.create({ data: made.need(firm.id, { title: `需求${at}`, publishedAt: new Date(2017, at, 1) }) })
  await db().need.create({ data: made.need(firm.id, { title: '登录可见', disclosure: 'signed_in', publishedAt: new Date(2017, 8, 1) }) })
  const matched = await db().need.create({ data: made.need(firm.id, { title: '仅对接方', disclosure: 'matched', publishedAt: new Date(2017, 9, 1) }) })
  await db().need.create({ data: made.need(firm.id, { title: '草稿', state: 'draft' }) })
  await db().introduction.create({ data: { needId: matched.id, expertId: introduced.id, state: 'proposed' } })
  await db().agreement.create({ data: made.agreement({ state: 'signed' }) })
  await db().agreement.create({ data: made.agreement({ state: 'negotiating' }) })
  await db().agreement.create({ data: made.agreement({ state: 'signed', withdrawnAt: new Date() }) })
})

describe('the front page', () => {
  it('counts what its reader may see, published and in use', async () => {
    const counts = async (actor: Parameters<typeof homePage>[0]) => Object.values((await homePage(actor)).counts)
    expect(await counts(visitor)).toEqual([1, 7, 1])
    expect(await counts(asExpert('other'))).toEqual([1, 8, 1])
    expect(await counts(asExpert(introduced.id))).toEqual([1, 9, 1])
    expect(await counts(memberOf(firm.id))).toEqual([1, 9, 1])
    expect(await counts(officer)).toEqual([1, 9, 2])
  })

  it('shows the six newest needs its reader may see', async () => {
    const titles = async (actor: Parameters<typeof homePage>[0]) => (await homePage(actor)).latest.map(({ title }) => title)
    expect(await titles(visitor)).toEqual([6, 5, 4, 3, 2, 1].map((at) => `需求${at}`))
    expect((await titles(officer)).slice(0, 2)).toEqual(['仅对接方', '登录可见'])
  })
})

it('the portal’s health names its parts with their versions', async () => {
  expect(await health()).toMatchObject({ parts: { postgresql: { ok: true, version: expect.stringMatching(/^\d+/) as string } } })
})
