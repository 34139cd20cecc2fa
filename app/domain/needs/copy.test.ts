import { describe, expect, it } from 'vitest'
import { visitor } from '~/domain/actor'
import { addDays, today } from '~/domain/calendar'
import { statesOf } from '~/domain/history/history.server'
import { db } from '~/platform/db.server'
import { asExpert, memberOf } from '@tests/factories/actors'
import { copyNeed, needToCopy } from './copy.server'
import { plantNeed } from './needs.fixture'

const file = (name: string, rest = {}) => ({ name, mediaType: 'application/pdf', size: 1, sha256: 'a'.repeat(64), ...rest })

describe('a copy of a need', () => {
  it('is a draft with the text, the dates to come and the chosen files, and without what belonged to the old one', async () => {
    const soon = addDays(today(), 30)
    const { need, enterprise } = await plantNeed('closed', { number: '2017-077', note: '内部', deadline: addDays(today(), -1), validUntil: soon, budgetMin: '300000', outcome: 'solved_alone' })
    const [kept, left] = await Promise.all(['图纸.pdf', '报告.pdf'].map((name) => db().storedFile.create({ data: file(name, { needId: need.id }) })))
    await db().storedFile.create({ data: file('作废.pdf', { needId: need.id, withdrawnAt: new Date() }) })
    const actor = memberOf(enterprise.id)
    expect((await needToCopy(actor, need.id)).files.map(({ name }) => name).sort()).toEqual([left!.name, kept!.name].sort())
    const id = await copyNeed(actor, need.id, [kept!.id, 'unknown'])
    const copy = await db().need.findUniqueOrThrow({ where: { id }, include: { files: true } })
    expect(copy).toMatchObject({ state: 'draft', title: need.title, number: null, note: null, outcome: null, publishedAt: null, unclassifiedDeclared: false, deadline: null, validUntil: soon, copiedFromId: need.id, version: 1 })
    expect(copy.budgetMin?.toString()).toBe('300000')
    expect(copy.files.map(({ name }) => name)).toEqual(['图纸.pdf'])
    expect(await statesOf('need', id)).toMatchObject([{ fromState: null, toState: 'draft' }])
  })

  it('is for its own firm alone', async () => {
    const { need } = await plantNeed('published')
    for (const actor of [memberOf('elsewhere'), asExpert('expert')]) {
      await expect(copyNeed(actor, need.id, [])).rejects.toMatchObject({ code: 'forbidden' })
      await expect(needToCopy(actor, need.id)).rejects.toMatchObject({ code: 'forbidden' })
    }
    await expect(needToCopy(visitor, need.id)).rejects.toMatchObject({ code: 'forbidden' })
  })
})
