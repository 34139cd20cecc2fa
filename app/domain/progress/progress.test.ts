import { beforeEach, describe, expect, it, vi } from 'vitest'
import { today } from '~/domain/calendar'
import { statesOf } from '~/domain/history/history.server'
import { db } from '~/platform/db.server'
import { memberOf } from '@tests/factories/actors'
import { decideReport, fileReport, permitFiling } from './filing.server'
import { listReports } from './list.server'
import { getReport } from './page.server'
import { plantAgreement } from './progress.fixture'
import { reportDecision, reportFilter, reportSchema } from './progress.schema'
import { progressReminders } from './reminders.server'

vi.setConfig({ testTimeout: 30_000 })

/** Noon of the day in Shanghai. */
const noon = (day: string) => new Date(`${day}T04:00:00Z`)

const input = (values: object) => reportSchema.parse({ progress: '完成小试', ...values })
const decision = (values: object) => reportDecision.parse(values)
const toldOf = async (userId: string) => (await db().notification.findMany({ where: { userId }, orderBy: { createdAt: 'asc' } })).map(({ kind }) => kind)
const reportsOf = (agreementId: string) => db().progressReport.findMany({ where: { agreementId }, orderBy: [{ periodFrom: 'asc' }, { party: { position: 'asc' } }] })

beforeEach(async () => {
  await db().agreement.updateMany({ data: { withdrawnAt: new Date() } })
})

describe('progress reports', () => {
  it('are asked of every party with an account on the last day of the half-year, once', async () => {
    const { id, parties, member, officer } = await plantAgreement()
    await progressReminders(new Date('2026-06-29T15:59:00Z'))
    expect((await reportsOf(id)).map(({ periodFrom }) => periodFrom.toISOString().slice(0, 10))).toEqual([])
    await progressReminders(new Date('2026-06-29T16:00:00Z'))
    await progressReminders(noon('2026-07-02'))
    const asked = await reportsOf(id)
    expect(asked.map(({ partyId, state, dueOn }) => [partyId, state, dueOn.toISOString().slice(0, 10)])).toEqual([
      [parties.firm, 'asked', '2026-07-20'],
      [parties.professor, 'asked', '2026-07-20'],
    ])
    expect(await toldOf(member.userId)).toEqual(['progress_asked'])
    expect(await toldOf(officer.userId)).toEqual([])
  })

  it('are not asked of what was signed in the half-year’s last month, ended, or lies long behind', async () => {
    const young = await plantAgreement({ signedOn: new Date('2026-06-05T00:00:00Z') })
    const ended = await plantAgreement({ state: 'completed' })
    const old = await plantAgreement()
    await progressReminders(noon('2026-10-15'))
    expect(await reportsOf(old.id)).toEqual([])
    await progressReminders(noon('2026-09-01'))
    expect([(await reportsOf(young.id)).length, (await reportsOf(ended.id)).length, (await reportsOf(old.id)).length]).toEqual([0, 0, 2])
  })

  it('are filed, returned with a remark, filed again and accepted, each step told and kept', async () => {
    const { id, member, scholar, officer } = await plantAgreement()
    await progressReminders(noon('2026-07-01'))
    const [report] = await reportsOf(id)
    await expect(permitFiling(scholar, report!.id)).rejects.toMatchObject({ code: 'forbidden' })
    await fileReport(member, report!.id, input({ spent: '120,000' }), [], noon('2026-07-10'))
    await decideReport(officer, report!.id, decision({ to: 'returned', remark: '请补检测数据' }), noon('2026-07-15'))
    expect(await db().progressReport.findUnique({ where: { id: report!.id } })).toMatchObject({ state: 'returned', dueOn: today(noon('2026-07-25')) })
    await expect(decideReport(officer, report!.id, decision({ to: 'accepted' }))).rejects.toMatchObject({ code: 'conflict' })
    await expect(fileReport(member, report!.id, input({ version: '1' }), [])).rejects.toMatchObject({ fields: { version: 'stale' } })
    await fileReport(member, report!.id, input({ progress: '补充检测数据' }), [], noon('2026-07-20'))
    await decideReport(officer, report!.id, decision({ to: 'accepted' }), noon('2026-07-21'))
    await expect(fileReport(member, report!.id, input({}), [])).rejects.toMatchObject({ code: 'conflict' })
    expect((await statesOf('progress_report', report!.id)).map(({ toState, reason }) => [toState, reason])).toEqual([['asked', null], ['filed', null], ['returned', '请补检测数据'], ['filed', null], ['accepted', null]])
    expect(await toldOf(member.userId)).toEqual(['progress_asked', 'progress_returned', 'progress_accepted'])
    expect(await toldOf(officer.userId)).toEqual(['progress_filed', 'progress_filed'])
  })

  it('are read by the agreement’s parties and the bureau alone, and the late ones found', async () => {
    const { id, member, scholar, officer } = await plantAgreement()
    await progressReminders(noon('2026-07-01'))
    const [report] = await reportsOf(id)
    const stranger = memberOf('another-firm')
    await expect(getReport(stranger, report!.id)).rejects.toMatchObject({ code: 'forbidden' })
    const total = async (actor: typeof member, query: string, now = noon('2026-08-01')) => (await listReports(actor, reportFilter(new URLSearchParams(query)), now)).total
    expect([await total(stranger, ''), await total(scholar, ''), await total(officer, `agreement=${id}`)]).toEqual([0, 2, 2])
    expect([await total(member, 'state=late'), await total(member, 'state=late', noon('2026-07-21')), await total(member, 'period=2026H1'), await total(member, 'period=2026H2')]).toEqual([2, 0, 2, 0])
    for (const hostile of ['state=%00', 'page=1e9', 'period=9999H9', "agreement='--", 'keyword=%25%5C%00']) await total(officer, hostile)
  })

  it('are reminded of before and after the day, at each step once', async () => {
    const { member, officer } = await plantAgreement()
    for (const day of ['2026-07-01', '2026-07-13', '2026-07-14', '2026-07-14', '2026-07-20', '2026-07-21', '2026-07-22', '2026-07-22', '2026-07-29']) await progressReminders(noon(day))
    expect(await toldOf(member.userId)).toEqual(['progress_asked', 'progress_due', 'progress_due', 'progress_late', 'progress_late'])
    expect(await toldOf(officer.userId)).toHaveLength(8)
  })
})
