import { expert, need } from '@tests/factories/records'
import { plantAgreement } from '~/domain/progress/progress.fixture'
import { db } from '~/platform/db.server'
import { midnight, type Window, windowsOf } from './reminders.windows.fixture'

/** What is drawn of a world; days as YYYY-MM-DD. */
export interface Plan {
  duties: { due: string; shared: boolean; doneOn: string | null }[]
  endsOn: string
  noticeOn: string
  needEnd: string
  applyUntil: string
  answerBy: string
  stepOn: string
}

const date = (day: string) => new Date(`${day}T00:00:00Z`)
const never = midnight('2100-01-01')

/** Plants one of everything that is reminded of, and tells when its people must hear of it, the bureau's one officer among them. */
export async function plantWorld(plan: Plan, bureau?: string) {
  const world = await plantAgreement({ signedOn: date('2026-09-01'), endsOn: date(plan.endsOn), noticeOn: date(plan.noticeOn) })
  if (bureau) await db().user.delete({ where: { id: world.officer.userId } })
  const readers = { member: world.member.userId, scholar: world.scholar.userId, officer: bureau ?? world.officer.userId }
  const over = midnight(plan.endsOn, 1)
  return {
    ...world,
    readers,
    over,
    windows: [...(await plantDuties(plan, world, over, readers)), ...(await plantFunding(world, over, readers)), ...datesOf(plan, world.id, over, readers), ...(await plantNeeds(plan, world, readers))],
  }
}

type World = Awaited<ReturnType<typeof plantAgreement>>
type Readers = Record<'member' | 'scholar' | 'officer', string>

async function plantDuties({ duties }: Plan, { id: agreementId, parties }: World, over: Date, { member, scholar, officer }: Readers): Promise<Window[]> {
  const windows: Window[] = []
  for (const { due, shared, doneOn } of duties) {
    const { id } = await db().milestone.create({ data: { agreementId, title: doneOn ?? '', dueOn: date(due), partyId: shared ? null : parties.firm } })
    const until = doneOn && midnight(doneOn) < over ? midnight(doneOn) : over
    windows.push(...windowsOf(`duty:${id}`, due, [30, 7, 1, -1, -15], until, shared ? [member, scholar, officer] : [member, officer]))
  }
  return windows
}

async function plantFunding({ id: agreementId, parties }: World, over: Date, { member, officer }: Readers): Promise<Window[]> {
  const windows: Window[] = []
  for (const year of [2027, 2028]) {
    const { id } = await db().fundingItem.create({ data: { agreementId, partyId: parties.firm, year, amount: '1000' } })
    windows.push(...windowsOf(`funding:${id}`, `${year}-12-31`, [30, 7, 1, -1], over, [member, officer]))
  }
  return windows
}

/** The notice day, the end of the term and what follows it. */
function datesOf({ noticeOn, endsOn }: Plan, id: string, over: Date, readers: Readers): Window[] {
  const all = Object.values(readers)
  const noticed = new Date(Math.min(over.getTime(), midnight(noticeOn, 1).getTime()))
  return [
    ...windowsOf(`notice:${id}`, noticeOn, [30, 7, 1], noticed, all),
    ...windowsOf(`ending:${id}`, endsOn, [90, 30, 7, 1], over, all),
    { key: `agreement_expired:${id}:${endsOn}`, from: over, until: never, readers: all },
  ]
}

async function plantNeeds({ needEnd, applyUntil, answerBy, stepOn }: Plan, { firm, professor }: World, { member, scholar, officer }: Readers): Promise<Window[]> {
  const plant = async (data: Parameters<typeof need>[1]) => (await db().need.create({ data: need(firm.id, data) })).id
  const ending = await plant({ validUntil: date(needEnd) })
  const challenge = await plant({ kind: 'open_challenge', applyUntil: date(applyUntil) })
  const rival = await db().expert.create({ data: expert() })
  const { id: draft } = await db().challengeApplication.create({ data: { needId: challenge, expertId: professor.id, plan: '草稿', state: 'draft' } })
  await db().challengeApplication.create({ data: { needId: challenge, expertId: rival.id, plan: '方案', state: 'submitted' } })
  const expiresAt = midnight(answerBy, 0.4)
  const asked = await db().introduction.create({ data: { needId: await plant({}), expertId: professor.id, origin: 'firm_request', firmAcceptedAt: midnight('2026-12-01'), expiresAt } })
  const talks = await db().introduction.create({ data: { needId: await plant({ state: 'in_talks' }), expertId: professor.id, state: 'talks', nextStep: '寄送样品', nextStepBy: 'firm', nextStepOn: date(stepOn) } })
  return [
    ...windowsOf(`need_expiring:${ending}`, needEnd, [14, 7, 1], midnight(needEnd, 1), [member]),
    { key: `need_expired:${ending}:${needEnd}`, from: midnight(needEnd, 1), until: never, readers: [member] },
    ...windowsOf(`challenge_draft:${draft}`, applyUntil, [3, 1], midnight(applyUntil, 1), [scholar]),
    { key: `challenge_deciding:${challenge}:${applyUntil}`, from: midnight(applyUntil, 1), until: never, readers: [member, officer] },
    { key: `introduction_expiring:${asked.id}:${expiresAt.toISOString()}`, from: new Date(expiresAt.getTime() - 3 * 86_400_000), until: expiresAt, readers: [scholar] },
    { key: `introduction_expired:/introductions/${asked.id}`, from: expiresAt, until: never, readers: [member, scholar, officer] },
    { key: `next_step_due:${talks.id}:${stepOn}`, from: midnight(stepOn), until: never, readers: [member] },
  ]
}

const halfYears = ['2026-12-31', '2027-06-30', '2027-12-31', '2028-06-30', '2028-12-31']

/** When the reports were to be asked for, and when their people were to be reminded of those that were; by their due dates as they stand. */
export async function reportWindows({ id: agreementId, parties, readers, over }: Awaited<ReturnType<typeof plantWorld>>): Promise<Window[]> {
  const rows = await db().progressReport.findMany({ where: { agreementId } })
  return halfYears.flatMap((to) =>
    ([['firm', readers.member], ['professor', readers.scholar]] as const).flatMap(([party, reader]) => {
      const row = rows.find((one) => one.partyId === parties[party] && one.periodTo.toISOString().startsWith(to))
      const until = new Date(Math.min(over.getTime(), midnight(to, 91).getTime()))
      const asked = { key: `progress_asked:${row?.id ?? `${party} ${to}`}`, from: midnight(to), until, readers: [reader] }
      if (!row) return [asked]
      const due = row.dueOn.toISOString().slice(0, 10)
      return [asked, ...windowsOf(`progress_due:${row.id}`, due, [7, 1, -1, -8, -22], over, [reader, readers.officer])]
    }),
  )
}

/** Takes the world out of the reminders' sight. */
export async function clearWorld({ id, firm, professor, readers }: Awaited<ReturnType<typeof plantWorld>>): Promise<void> {
  await db().agreement.update({ where: { id }, data: { withdrawnAt: new Date() } })
  await db().need.updateMany({ where: { enterpriseId: firm.id }, data: { state: 'withdrawn' } })
  await db().introduction.updateMany({ where: { expertId: professor.id }, data: { state: 'withdrawn' } })
  await db().user.updateMany({ where: { id: { in: Object.values(readers) } }, data: { suspendedAt: new Date() } })
}
