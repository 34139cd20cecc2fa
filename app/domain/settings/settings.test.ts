import { describe, expect, it } from 'vitest'
import { administrator, plantUser } from '~/domain/accounts/accounts.fixture'
import type { SignedInActor } from '~/domain/actor'
import { historyOf } from '~/domain/history/history.server'
import { db } from '~/platform/db.server'
import { changeSettings, getSettings, setting } from './settings.server'
import { settingsSchema } from './settings.schema'

const initial = { secondFactorRequired: false, introductionDays: 14, expertLoad: 5, needValidityMonths: 12, progressReportDays: 20, pairingFactorsOff: [], countyName: '××县', officeName: '××县科学技术局' }

describe('settings', () => {
  it('have initial values, change at once, and say in the trail who changed which', async () => {
    const head: SignedInActor = { ...(await administrator()), role: 'head' }
    expect(await getSettings(head)).toEqual(initial)
    await changeSettings(head, { ...initial, introductionDays: 7 })
    expect(await setting('introductionDays')).toBe(7)
    expect(await historyOf('setting', 'introductionDays')).toMatchObject([{ action: 'edit', actorName: head.name, changes: { introductionDays: [14, 7] } }])
    expect(await historyOf('setting', 'expertLoad')).toEqual([])
  })

  it('tell a list that was only sent again from one that changed', async () => {
    const head: SignedInActor = { ...(await administrator()), role: 'head' }
    const wanted = { ...(await getSettings(head)), pairingFactorsOff: ['past' as const, 'region' as const] }
    await changeSettings(head, wanted)
    await changeSettings(head, { ...wanted, pairingFactorsOff: ['past', 'region'] })
    expect(await setting('pairingFactorsOff')).toEqual(['past', 'region'])
    expect(await historyOf('setting', 'pairingFactorsOff')).toHaveLength(1)
    await changeSettings(head, { ...wanted, pairingFactorsOff: [] })
  })

  it('are out of an officer’s reach', async () => {
    const { id } = await plantUser()
    const officer: SignedInActor = { ...(await administrator()), userId: id, role: 'bureau' }
    await expect(getSettings(officer)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(changeSettings(officer, initial)).rejects.toMatchObject({ code: 'forbidden' })
  })

  it('fall back to the initial value where the stored one makes no sense', async () => {
    await db().setting.upsert({ where: { key: 'expertLoad' }, create: { key: 'expertLoad', value: 'many' }, update: { value: 'many' } })
    expect(await setting('expertLoad')).toBe(5)
  })

  it('refuse numbers out of range beside their field', () => {
    const { error } = settingsSchema.safeParse({ introductionDays: '0', expertLoad: '5', needValidityMonths: 'twelve', progressReportDays: '20', countyName: '××县', officeName: '××县科学技术局' })
    expect(error?.issues.map(({ path }) => path[0])).toEqual(['introductionDays', 'needValidityMonths'])
  })
})
