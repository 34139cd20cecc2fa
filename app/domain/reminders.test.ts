import * as fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { mailRound } from '~/domain/mail/round.server'
import { plantAgreement } from '~/domain/progress/progress.fixture'
import { closeDb, db } from '~/platform/db.server'
import { stopJobs } from '~/platform/jobs.server'
import { crashesSoFar, installCrashes, planCrashes } from './reminders.crash.fixture'
import { remind } from './reminders.server'
import { dayOf, faultsOf, midnight, type Run, type Told } from './reminders.windows.fixture'
import { clearWorld, type Plan, plantWorld, reportWindows } from './reminders.world.fixture'

const first = '2027-01-01'
/** Two years, the second a leap year. */
const length = 731

beforeAll(installCrashes)
afterAll(async () => {
  await stopJobs()
  await closeDb()
})

const day = (from: number, to: number) => fc.integer({ min: from, max: to }).map((days) => dayOf(midnight(first, days)))

/** Days at the borders of months and years, and any others. */
const someDay = fc.oneof(fc.constantFrom('2027-02-28', '2027-03-01', '2027-12-31', '2028-01-01', '2028-02-28', '2028-02-29', '2028-03-01', '2028-06-30'), day(0, length - 40))

const plans: fc.Arbitrary<Plan> = fc.record({
  duties: fc.array(fc.record({ due: someDay, shared: fc.boolean(), doneOn: fc.option(someDay) }), { minLength: 2, maxLength: 5 }),
  endsOn: fc.oneof(fc.constantFrom('2027-12-31', '2028-02-28', '2028-02-29', '2028-12-30'), day(300, length + 60)),
  noticeOn: someDay,
  needEnd: someDay,
  applyUntil: someDay,
  answerBy: someDay,
  stepOn: someDay,
})

const disturbances = fc.record({
  /** Days on which the portal is down: the first, and how many. */
  outages: fc.array(fc.tuple(fc.integer({ min: 0, max: length }), fc.integer({ min: 1, max: 40 })), { maxLength: 6 }),
  restarts: fc.array(fc.integer({ min: 0, max: length }), { maxLength: 3 }),
  crashes: fc.array(fc.integer({ min: 1, max: 300 }), { maxLength: 12 }),
  minute: fc.integer({ min: 0, max: 1439 }),
})

/** Around the ends of months and half-years, every few hours and at both sides of midnight; else once a day. */
function momentsOf(index: number, minute: number): Date[] {
  const start = midnight(first, index).getTime()
  const border = /-(02-2[789]|03-01|06-30|07-01|12-3[01]|01-01)$/.test(dayOf(new Date(start)))
  const minutes = border ? [0, 1, 360, 720, 1080, 1439] : [(minute * (index + 1)) % 1440]
  return minutes.map((one) => new Date(start + one * 60_000))
}

async function run(at: Date): Promise<Run> {
  const before = await crashesSoFar()
  for (const { id, title } of await db().milestone.findMany({ where: { state: 'open', title: { not: '' } } })) if (midnight(title) <= at) await db().milestone.update({ where: { id }, data: { state: 'done' } })
  await remind(at)
  return { at, whole: (await crashesSoFar()) === before }
}

/** A mail is in its sender's hands when that process dies; the next sends the rest. Returns the mail whose fate nobody knows. */
async function restart(): Promise<string | null> {
  const mail = await db().mailMessage.findFirst({ where: { state: 'queued' }, orderBy: { id: 'asc' } })
  if (mail) await db().mailMessage.update({ where: { id: mail.id }, data: { state: 'sending', attempts: 1, claimedBy: 'a process that died', claimedAt: new Date() } })
  await stopJobs()
  await closeDb()
  await mailRound()
  return mail && mail.id
}

async function toldTo(readers: string[]): Promise<Told[]> {
  const rows = await db().notification.findMany({ where: { userId: { in: readers } } })
  return rows.map(({ userId, kind, dedupeKey, path, params }) => ({ userId, key: dedupeKey ?? `${kind}:${path}`, days: (params as { days?: number }).days }))
}

it('all reminders of two years come once each, with the right days, through restarts, outages and crashes; a mail of unknown fate is shown, not sent again', async () => {
  await fc.assert(
    fc.asyncProperty(fc.tuple(plans, plans, plans), disturbances, async ([one, ...others], { outages, restarts, crashes, minute }) => {
      await planCrashes(crashes)
      const worlds = [await plantWorld(one)]
      for (const plan of others) worlds.push(await plantWorld(plan, worlds[0]!.readers.officer))
      const runs: Run[] = []
      const lost: string[] = []
      for (let index = 0; index < length; index += 1) {
        if (outages.some(([from, days]) => index >= from && index < from + days)) continue
        for (const at of momentsOf(index, minute)) runs.push(await run(at))
        if (restarts.includes(index)) lost.push(...[await restart()].flatMap((id) => id ?? []))
      }
      const readers = [...new Set(worlds.flatMap((world) => Object.values(world.readers)))]
      const windows = (await Promise.all(worlds.map(async (world) => [...world.windows, ...(await reportWindows(world))]))).flat()
      const told = await toldTo(readers)
      expect(faultsOf(windows, runs, told)).toEqual([])
      await mailRound()
      const mails = await db().mailMessage.findMany({ where: { userId: { in: readers } }, select: { id: true, state: true, attempts: true } })
      expect(mails).toHaveLength(told.length)
      expect(mails.filter(({ state }) => state === 'unconfirmed').map(({ id }) => id).sort()).toEqual(lost.sort())
      expect(mails.filter(({ id, state, attempts }) => !lost.includes(id) && (state !== 'sent' || attempts !== 1))).toEqual([])
      await Promise.all(worlds.map(clearWorld))
    }),
    { numRuns: 1 },
  )
}, 240_000)

it.each([
  ['2028-02-29', '2028-02-28', 'the leap day'],
  ['2028-03-01', '2028-02-29', 'the first of March in a leap year'],
  ['2027-03-01', '2027-02-28', 'the first of March in another'],
  ['2028-01-01', '2027-12-31', 'New Year'],
])('a duty due on %s is told of as from the first minute of %s (%s), and an agreement that ends then expires at its midnight', async (due, eve) => {
  await planCrashes([])
  const dueOn = new Date(`${due}T00:00:00Z`)
  const { id, parties, member } = await plantAgreement({ endsOn: dueOn, signedOn: dueOn })
  await db().milestone.create({ data: { agreementId: id, title: '', dueOn, partyId: parties.firm } })
  const told = async (at: Date) => {
    await remind(at)
    const { state } = await db().agreement.findUniqueOrThrow({ where: { id } })
    return [await db().notification.count({ where: { userId: member.userId, kind: 'duty_due' } }), state]
  }
  const justBefore = (moment: Date) => new Date(moment.getTime() - 1000)
  expect(await told(justBefore(midnight(eve)))).toEqual([1, 'active'])
  expect(await told(midnight(eve))).toEqual([2, 'active'])
  expect(await told(justBefore(midnight(due, 1)))).toEqual([2, 'active'])
  expect(await told(midnight(due, 1))).toEqual([2, 'expired'])
  await db().agreement.update({ where: { id }, data: { withdrawnAt: new Date() } })
})
