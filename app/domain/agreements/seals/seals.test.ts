import { describe, expect, it, vi } from 'vitest'
import { statesOf } from '~/domain/history/history.server'
import { db } from '~/platform/db.server'
import { memberOf, officer } from '../agreements.fixture'
import { getAgreement } from '../page.server'
import { plantAgreement, scan, seal, stored } from '../papers.fixture'
import { recordSeal, withdrawSeal } from './seals.server'

vi.setConfig({ testTimeout: 30_000 })

const sealsOf = async (id: string) => (await getAgreement(officer, id)).terms!.papers.seals

describe('the seals of an agreement', () => {
  it('make it signed with the last one, as of the latest day, whatever the order in which they are recorded', async () => {
    const { id, wanted, firmSeals, universitySeals } = await plantAgreement('awaiting_signature')
    await db().agreement.update({ where: { id }, data: { needId: wanted.id } })
    await seal(id, universitySeals, '2026-03-09')
    expect(await stored(id)).toMatchObject({ state: 'awaiting_signature', signedOn: null })
    await seal(id, firmSeals, '2026-03-02', true)
    expect(await stored(id)).toMatchObject({ state: 'signed', signedOn: new Date('2026-03-09'), signedPrecision: 'day' })
    expect((await db().need.findUniqueOrThrow({ where: { id: wanted.id } })).state).toBe('contracted')
    expect(await sealsOf(id)).toMatchObject({ missing: 0, parties: [{ id: firmSeals }, { id: universitySeals }] })
  })

  it('bring a scan with its hash, which the parties may read', async () => {
    const { id, firm, firmSeals } = await plantAgreement('awaiting_signature')
    const input = { partyId: firmSeals, sealed: { on: new Date('2026-03-02'), precision: 'day' as const }, signatory: '样例法人', note: null, contractNeed: false, file: [] }
    await expect(recordSeal(officer, id, input, [])).rejects.toMatchObject({ fields: { file: 'fileMissing' } })
    await recordSeal(officer, id, input, await scan('企业盖章.pdf'))
    await expect(recordSeal(officer, id, input, await scan())).rejects.toMatchObject({ fields: { partyId: 'sealThere' } })
    const { terms } = await getAgreement(memberOf(firm.id), id)
    expect(terms!.papers.seals.parties[0]!.seal).toMatchObject({ signatory: '样例法人', files: [{ name: '企业盖章.pdf', sha256: expect.stringMatching(/^[0-9a-f]{64}$/), condition: 'whole' }] })
    expect(terms!.files).toEqual([])
  })

  it('go under a settled text only, and are the bureau’s to record', async () => {
    const early = await plantAgreement('negotiating')
    await expect(seal(early.id, early.firmSeals, '2026-03-02')).rejects.toMatchObject({ code: 'conflict' })
    const { id, firm, firmSeals } = await plantAgreement('awaiting_signature')
    await expect(recordSeal(memberOf(firm.id), id, { partyId: firmSeals, sealed: { on: new Date(), precision: 'day' }, signatory: null, note: null, contractNeed: false, file: [] }, await scan())).rejects.toMatchObject({ code: 'forbidden' })
  })

  it('can be filed later for an agreement that was signed by hand', async () => {
    const { id, firmSeals } = await plantAgreement('signed', { signed: '2017H1' })
    expect(await sealsOf(id)).toMatchObject({ missing: 2, takesSeals: true })
    await seal(id, firmSeals, '2017-05-01')
    expect(await stored(id)).toMatchObject({ state: 'signed', signedPrecision: 'half_year' })
    expect(await sealsOf(id)).toMatchObject({ missing: 1 })
  })

  it('are taken back with a reason, and the agreement waits again until the right one comes', async () => {
    const { id, firmSeals, universitySeals } = await plantAgreement('awaiting_signature')
    await seal(id, firmSeals, '2026-03-02')
    await seal(id, universitySeals, '2026-03-03')
    const { seal: wrong } = (await sealsOf(id)).parties[1]!
    await withdrawSeal(officer, id, wrong!.id, '盖错了章')
    expect(await stored(id)).toMatchObject({ state: 'awaiting_signature' })
    expect(await sealsOf(id)).toMatchObject({ missing: 1, withdrawn: [{ withdrawnFor: '盖错了章', files: [{ withdrawnAt: expect.any(Date) as Date }] }] })
    await seal(id, universitySeals, '2026-03-20')
    expect(await stored(id)).toMatchObject({ state: 'signed', signedOn: new Date('2026-03-20') })
    expect((await statesOf('agreement', id)).map(({ toState, reason }) => [toState, reason])).toEqual([['awaiting_signature', null], ['signed', null], ['awaiting_signature', '盖错了章'], ['signed', null]])
    await expect(withdrawSeal(officer, id, wrong!.id, '再撤')).rejects.toMatchObject({ code: 'not_found' })
  })
})
