import { describe, expect, it, vi } from 'vitest'
import { today } from '~/domain/calendar'
import { officer } from '../agreements.fixture'
import { getAgreement } from '../page.server'
import { plantAgreement, scan, stored } from '../papers.fixture'
import { acceptanceSchema } from './acceptances.schema'
import { recordAcceptance, withdrawAcceptance } from './acceptances.server'

vi.setConfig({ testTimeout: 30_000 })

const accept = async (id: string, conclusion: string, files: Awaited<ReturnType<typeof scan>> = []) =>
  recordAcceptance(officer, id, acceptanceSchema.parse({ acceptedOn: today().toISOString().slice(0, 10), conclusion, opinion: '逐项对照指标' }), files)

const acceptancesOf = async (id: string) => (await getAgreement(officer, id)).terms!.papers.acceptances

describe('an acceptance', () => {
  it('that failed leaves the agreement running, one that passed completes it', async () => {
    const { id } = await plantAgreement('active')
    await accept(id, 'failed')
    expect((await stored(id)).state).toBe('active')
    await accept(id, 'passed_with_conditions', await scan('验收证书.pdf'))
    expect((await stored(id)).state).toBe('completed')
    expect(await acceptancesOf(id)).toMatchObject([{ conclusion: 'passed_with_conditions', files: [{ name: '验收证书.pdf' }] }, { conclusion: 'failed' }])
    await expect(accept(id, 'passed')).rejects.toMatchObject({ code: 'conflict' })
  })

  it('is taken back with a reason, and the agreement runs on', async () => {
    const { id } = await plantAgreement('signed')
    await accept(id, 'passed')
    const [{ id: acceptanceId } = { id: '' }] = await acceptancesOf(id)
    await withdrawAcceptance(officer, id, acceptanceId, '记错了协议')
    expect((await stored(id)).state).toBe('active')
    expect(await acceptancesOf(id)).toMatchObject([{ withdrawnFor: '记错了协议' }])
  })

  it('is of work that was agreed on', async () => {
    const { id } = await plantAgreement('negotiating')
    await expect(accept(id, 'passed')).rejects.toMatchObject({ code: 'conflict' })
  })

  it('has a day that has come', () => {
    expect(acceptanceSchema.safeParse({ acceptedOn: '2999-01-01', conclusion: 'passed', opinion: '好' }).error?.issues).toMatchObject([{ path: ['acceptedOn'], message: 'dayNotYet' }])
  })
})
