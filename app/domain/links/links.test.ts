import { describe, expect, it, vi } from 'vitest'
import { memberOf, officer } from '@tests/factories/actors'
import { agreement, enterprise } from '@tests/factories/records'
import { historyOf } from '~/domain/history/history.server'
import { db } from '~/platform/db.server'
import { linksAsked } from './links.schema'
import { changeLinks, linkedRecords, linksPage } from './links.server'

vi.setConfig({ testTimeout: 30_000 })

async function plantCentre() {
  const firm = await db().enterprise.create({ data: enterprise() })
  const centreName = `稀贵金属提纯研究中心${firm.id}`
  const centre = await db().agreement.create({ data: { ...agreement({ centreName }), parties: { create: { enterpriseId: firm.id } } } })
  const declared = await db().declaration.create({ data: { title: `申报“${centreName}”`, level: 'provincial', enterpriseId: firm.id } })
  const other = await db().enterprise.create({ data: enterprise() })
  const ofOthers = await db().declaration.create({ data: { title: `另一家的${centreName}`, level: 'provincial', enterpriseId: other.id } })
  const award = await db().award.create({ data: { title: '某奖', prize: '县科技进步奖', grade: 'first' } })
  return { centre, declared, ofOthers, award }
}

const page = (kind: string, id: string, keyword = '') => linksPage(officer, linksAsked(new URLSearchParams({ kind, id, keyword })))

describe('links between records', () => {
  it('are suggested by the centre’s name and firm, confirmed by a person, seen from every end and taken away again', async () => {
    const { centre, declared, ofOthers, award } = await plantCentre()
    const { likely } = await page('agreement', centre.id)
    expect(likely.map(({ id }) => id)).toEqual([declared.id])
    expect((await page('agreement', centre.id, '另一家')).matches.map(({ id }) => id)).toContain(ofOthers.id)
    await changeLinks(officer, { kind: 'agreement', id: centre.id }, { intent: 'add', kind: 'declaration', id: declared.id })
    await changeLinks(officer, { kind: 'declaration', id: declared.id }, { intent: 'add', kind: 'award', id: award.id })
    const linked = (await linkedRecords(officer, 'agreement', centre.id))!
    expect(linked.map(({ kind, link }) => [kind, link !== null])).toEqual([['declaration', true], ['award', false]])
    expect((await linkedRecords(officer, 'award', award.id))!.map(({ id }) => id).sort()).toEqual([centre.id, declared.id].sort())
    await changeLinks(officer, { kind: 'agreement', id: centre.id }, { intent: 'remove', link: linked[0]!.link! })
    expect(await linkedRecords(officer, 'agreement', centre.id)).toEqual([])
    expect((await historyOf('declaration', declared.id)).map(({ action }) => action)).toEqual(['unlink', 'link', 'link'])
  })

  it('bring entitlements up to date when they are made and when they are taken away', async () => {
    const { declared, award } = await plantCentre()
    const asked = async () => Number((await db().$queryRaw<{ count: bigint }[]>`SELECT count(*) FROM pgboss.job WHERE name = 'entitlements'`)[0]!.count)
    const before = await asked()
    await changeLinks(officer, { kind: 'declaration', id: declared.id }, { intent: 'add', kind: 'award', id: award.id })
    expect(await asked()).toBe(before + 1)
    const [linked] = (await linkedRecords(officer, 'award', award.id))!
    await changeLinks(officer, { kind: 'award', id: award.id }, { intent: 'remove', link: linked!.link! })
    expect(await asked()).toBe(before + 2)
  })

  it('stand once, join no record with itself, and are the bureau’s', async () => {
    const { centre, declared } = await plantCentre()
    const [one, two] = [{ kind: 'agreement' as const, id: centre.id }, { kind: 'declaration' as const, id: declared.id }]
    await changeLinks(officer, one, { intent: 'add', ...two })
    await expect(changeLinks(officer, two, { intent: 'add', ...one })).rejects.toMatchObject({ code: 'conflict' })
    await expect(changeLinks(officer, one, { intent: 'add', ...one })).rejects.toMatchObject({ code: 'invalid' })
    expect(() => changeLinks(memberOf('x'), one, { intent: 'add', ...two })).toThrow('forbidden')
    expect(await linkedRecords(memberOf('x'), 'agreement', centre.id)).toBeNull()
    await expect(page('agreement', 'nobody')).rejects.toMatchObject({ code: 'not_found' })
  })
})
