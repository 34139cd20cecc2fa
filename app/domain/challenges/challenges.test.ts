import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, today } from '~/domain/calendar'
import { DomainError } from '~/domain/errors'
import { statesOf } from '~/domain/history/history.server'
import { moveNeed } from '~/domain/needs/moves.server'
import { plantNeed } from '~/domain/needs/needs.fixture'
import { db } from '~/platform/db.server'
import { asExpert, head, memberOf, officer } from '@tests/factories/actors'
import { user } from '@tests/factories/records'
import { saveApplication, withdrawApplication } from './applications.server'
import { endChallenge, setChallenge } from './challenge.server'
import { challengeFilter, challengeSchema, noWinner } from './challenges.schema'
import { plantApplicant, plantChallenge, planOf } from './challenges.fixture'
import { compareApplications } from './comparison.server'
import { decideChallenge } from './decision.server'
import { listChallenges } from './list.server'
import { challengeCard } from './reading.server'
import { challengeReminders } from './reminders.server'
import { undoDecision } from './undoing.server'

const terms = (applyUntil: Date, fields: Record<string, unknown> = {}) => challengeSchema.parse({ rewardAmount: '500000', applyUntil: applyUntil.toISOString().slice(0, 10), ...fields })

const codeOf = (work: Promise<unknown>) => work.then(() => 'done', (error: unknown) => (error instanceof DomainError ? error.code : Promise.reject(error)))

const decided = { reason: '方案最稳' }
const tomorrow = () => addDays(new Date(), 1)

describe('a need becomes a challenge', () => {
  it('with a reward and a day that lies ahead, and stands long enough to decide', async () => {
    const { need, enterprise } = await plantNeed('draft', { validUntil: addDays(today(), 5) })
    const firm = memberOf(enterprise.id)
    await expect(setChallenge(firm, need.id, terms(today()))).rejects.toMatchObject({ fields: { applyUntil: 'dayAhead' } })
    await setChallenge(firm, need.id, terms(addDays(today(), 20)))
    expect(await db().need.findUniqueOrThrow({ where: { id: need.id } })).toMatchObject({ kind: 'open_challenge', validUntil: addDays(today(), 50), state: 'draft' })
    await endChallenge(firm, need.id)
    expect(await db().need.findUniqueOrThrow({ where: { id: need.id } })).toMatchObject({ kind: 'ordinary', rewardAmount: null, applyUntil: null })
  })

  it('not without any reward', () => {
    const { error } = challengeSchema.safeParse({ applyUntil: '2030-01-01' })
    expect(error?.issues.map(({ path, message }) => [path[0], message])).toEqual([['rewardAmount', 'rewardNeeded']])
  })

  it('and its terms stand once somebody has applied', async () => {
    const { need, manager } = await plantChallenge(5)
    await plantApplicant(need.id, 'draft')
    await setChallenge(manager, need.id, terms(addDays(today(), 9)))
    await plantApplicant(need.id, 'submitted')
    expect(await codeOf(setChallenge(manager, need.id, terms(addDays(today(), 12))))).toBe('forbidden')
    expect(await codeOf(endChallenge(officer, need.id))).toBe('forbidden')
  })
})

describe('an application', () => {
  it('is kept as a draft, handed in, changed and taken back until the last day, and not a day longer', async () => {
    const { need } = await plantChallenge(0)
    const { actor } = await plantApplicant(need.id)
    expect(await saveApplication(actor, need.id, planOf({ send: 'draft' }))).toBe('draft')
    expect(await saveApplication(actor, need.id, planOf({ version: 1 }))).toBe('submitted')
    expect(await saveApplication(actor, need.id, planOf({ send: 'draft', plan: '改过的方案' }))).toBe('submitted')
    await withdrawApplication(actor, need.id)
    expect(await saveApplication(actor, need.id, planOf())).toBe('submitted')
    const row = await db().challengeApplication.findFirstOrThrow({ where: { needId: need.id } })
    expect((await statesOf('application', row.id)).map(({ toState }) => toState)).toEqual(['draft', 'submitted', 'withdrawn', 'submitted'])
    expect(await codeOf(saveApplication(actor, need.id, planOf(), tomorrow()))).toBe('forbidden')
    expect(await codeOf(withdrawApplication(actor, need.id, tomorrow()))).toBe('forbidden')
  })

  it('is one for each expert, though the expert and a delegate write at the same moment', async () => {
    const { need } = await plantChallenge(3)
    const { actor } = await plantApplicant(need.id)
    const outcomes = await Promise.all([actor, { ...actor, userId: 'delegate', expertRole: 'delegate' as const }].map((each) => codeOf(saveApplication(each, need.id, planOf()))))
    expect(outcomes).toEqual(['done', 'done'])
    expect(await db().challengeApplication.count({ where: { needId: need.id } })).toBe(1)
  })

  it('is not for whoever keeps away from the firm, nor for firms or the bureau', async () => {
    const { need, enterprise, manager } = await plantChallenge(3)
    const { actor } = await plantApplicant(need.id)
    await db().expertConflict.create({ data: { expertId: actor.expertId!, enterpriseId: enterprise.id, name: enterprise.name } })
    for (const asker of [actor, manager, officer]) expect(await codeOf(saveApplication(asker, need.id, planOf()))).toBe('forbidden')
    const { actor: byName } = await plantApplicant(need.id)
    await db().expertConflict.create({ data: { expertId: byName.expertId!, name: enterprise.name } })
    expect(await codeOf(saveApplication(byName, need.id, planOf()))).toBe('conflict')
  })

  it('is told to the firm and the bureau when it is handed in, not while it is a draft', async () => {
    const { need, enterprise } = await plantChallenge(3)
    const { id: userId } = await db().user.create({ data: user({ role: 'enterprise', enterpriseId: enterprise.id }) })
    const { actor } = await plantApplicant(need.id)
    const told = () => db().notification.count({ where: { userId, kind: 'challenge_application' } })
    await saveApplication(actor, need.id, planOf({ send: 'draft' }))
    expect(await told()).toBe(0)
    for (const plan of ['初稿', '二稿']) await saveApplication(actor, need.id, planOf({ plan }))
    expect(await told()).toBe(1)
  })

  it('is read by its expert, the firm and the bureau; others learn how many there are', async () => {
    const { need, manager } = await plantChallenge(3)
    const { actor } = await plantApplicant(need.id, 'submitted')
    const { actor: other } = await plantApplicant(need.id, 'draft')
    for (const reader of [manager, officer]) expect((await compareApplications(reader, need.id)).applications).toHaveLength(1)
    for (const reader of [actor, other]) expect(await codeOf(compareApplications(reader, need.id))).toBe('forbidden')
    expect(await challengeCard(asExpert('stranger'), need.id)).toMatchObject({ handedIn: 1, mine: null })
    expect(JSON.stringify(await challengeCard(asExpert('stranger'), need.id))).not.toContain('样例方案')
  })
})

it('a challenge whose firm stays unnamed does not betray it by a conflict', async () => {
  const { need, enterprise } = await plantChallenge(3, { hideEnterprise: true })
  const { actor } = await plantApplicant(need.id)
  await db().expertConflict.create({ data: { expertId: actor.expertId!, enterpriseId: enterprise.id, name: enterprise.name } })
  const card = await challengeCard(actor, need.id)
  expect(card).toMatchObject({ conflicted: false, may: { apply: false } })
  expect(JSON.stringify(card)).not.toContain(enterprise.name)
})

describe('a decision', () => {
  it('chooses one, refuses the others, introduces the expert and puts the need in talks, all at once', async () => {
    const { need, manager } = await plantChallenge(-1)
    const [winner, loser] = [await plantApplicant(need.id, 'submitted'), await plantApplicant(need.id, 'submitted')]
    await decideChallenge(manager, need.id, { winner: winner.application!.id, ...decided })
    const states = await db().challengeApplication.findMany({ where: { needId: need.id }, select: { id: true, state: true, reason: true } })
    expect(states.find(({ id }) => id === loser.application!.id)).toMatchObject({ state: 'not_selected', reason: decided.reason })
    expect(await db().introduction.findMany({ where: { needId: need.id } })).toMatchObject([{ expertId: winner.actor.expertId, origin: 'challenge', state: 'accepted', firmAcceptedAt: expect.any(Date), expertAcceptedAt: expect.any(Date) }])
    expect(await db().need.findUniqueOrThrow({ where: { id: need.id } })).toMatchObject({ state: 'in_talks' })
  })

  it('is the firm’s manager’s or the head’s, after the last day', async () => {
    const { need, enterprise, manager } = await plantChallenge(-1)
    const { application } = await plantApplicant(need.id, 'submitted')
    const input = { winner: application!.id, ...decided }
    const member = { ...memberOf(enterprise.id), memberRole: 'member' as const }
    for (const asker of [officer, member, memberOf('other'), asExpert('nobody')]) expect(await codeOf(decideChallenge(asker, need.id, input))).toBe('forbidden')
    expect(await codeOf(decideChallenge(manager, need.id, input, addDays(new Date(), -1)))).toBe('forbidden')
    expect(await codeOf(decideChallenge(head, need.id, input))).toBe('done')
  })

  it('can choose none; the need stays published', async () => {
    const { need, manager } = await plantChallenge(-1)
    await plantApplicant(need.id, 'submitted')
    await decideChallenge(manager, need.id, { winner: noWinner, ...decided })
    expect(await db().challengeApplication.findMany({ where: { needId: need.id } })).toMatchObject([{ state: 'not_selected' }])
    expect(await db().need.findUniqueOrThrow({ where: { id: need.id } })).toMatchObject({ state: 'published' })
    expect(await db().introduction.count({ where: { needId: need.id } })).toBe(0)
  })

  it('is made once, whoever decides at the same moment, and chooses one at most among those handed in', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom('draft' as const, 'submitted' as const, 'withdrawn' as const), { minLength: 1, maxLength: 4 }), fc.array(fc.nat(4), { minLength: 1, maxLength: 3 }), async (states, picks) => {
        const { need, manager } = await plantChallenge(-1)
        const planted: { id: string; state: string }[] = []
        for (const state of states) planted.push((await plantApplicant(need.id, state)).application!)
        const choices = picks.map((pick) => planted[pick]?.id ?? noWinner)
        const outcomes = await Promise.all(choices.map((winner, at) => codeOf(decideChallenge(at % 2 ? head : manager, need.id, { winner, ...decided }))))
        expect(outcomes.filter((outcome) => outcome === 'done').length).toBeLessThanOrEqual(1)
        const after = await db().challengeApplication.findMany({ where: { needId: need.id } })
        const selected = after.filter(({ state }) => state === 'selected')
        expect(selected.length).toBeLessThanOrEqual(1)
        expect(selected.every(({ id }) => planted.find((one) => one.id === id)!.state === 'submitted')).toBe(true)
        expect(after.filter(({ state }) => state === 'draft' || state === 'withdrawn').length).toBe(states.filter((state) => state !== 'submitted').length)
        expect(await db().introduction.count({ where: { needId: need.id } })).toBe(selected.length)
      }),
      { numRuns: 12 },
    )
  }, 60_000)

  it('is not made for a need that was withdrawn, and its applicants hear of that', async () => {
    const { need, manager } = await plantChallenge(-1)
    const { actor, application } = await plantApplicant(need.id, 'submitted')
    const { id: userId } = await db().user.create({ data: user({ role: 'expert', expertId: actor.expertId, expertRole: 'owner' }) })
    await moveNeed(manager, need.id, { move: 'withdraw', reason: '计划有变' })
    expect(await codeOf(decideChallenge(manager, need.id, { winner: application!.id, ...decided }))).toBe('conflict')
    expect(await db().notification.count({ where: { userId, kind: 'challenge_called_off' } })).toBe(1)
  })
})

describe('a decision is undone', () => {
  it('by the head while nobody has spoken: all wait again, and another can be chosen', async () => {
    const { need, manager } = await plantChallenge(-1)
    const [first, second] = [await plantApplicant(need.id, 'submitted'), await plantApplicant(need.id, 'submitted')]
    await decideChallenge(manager, need.id, { winner: first.application!.id, ...decided })
    expect(await codeOf(undoDecision(manager, need.id, '选错了'))).toBe('forbidden')
    await undoDecision(head, need.id, '选错了')
    expect(await db().need.findUniqueOrThrow({ where: { id: need.id } })).toMatchObject({ state: 'published' })
    expect(await db().introduction.findMany({ where: { needId: need.id } })).toMatchObject([{ state: 'withdrawn' }])
    await decideChallenge(manager, need.id, { winner: second.application!.id, ...decided })
    expect((await compareApplications(head, need.id)).applications.filter(({ state }) => state === 'selected')).toHaveLength(1)
  })

  it('not once they talk, nor where nothing was decided', async () => {
    const { need } = await plantChallenge(-1)
    const { application } = await plantApplicant(need.id, 'submitted')
    await expect(undoDecision(head, need.id, '无')).rejects.toMatchObject({ code: 'conflict', detail: 'notDecided' })
    await decideChallenge(head, need.id, { winner: application!.id, ...decided })
    const { id } = await db().introduction.findFirstOrThrow({ where: { needId: need.id } })
    await db().message.create({ data: { introductionId: id, side: 'firm', body: '您好' } })
    await expect(undoDecision(head, need.id, '选错了')).rejects.toMatchObject({ code: 'conflict', detail: 'introductionBegun' })
  })
})

describe('the list', () => {
  it('has those that take applications first, the next to end on top, and knows what waits for a decision', async () => {
    await db().need.updateMany({ data: { state: 'draft' } })
    const planted = { soon: await plantChallenge(2), later: await plantChallenge(9), past: await plantChallenge(-3), over: await plantChallenge(-8, { state: 'closed' }), hidden: await plantChallenge(4, { disclosure: 'matched' }) }
    const names = new Map(Object.entries(planted).map(([name, { need }]) => [need.id, name]))
    const shown = async (search: string, actor: Parameters<typeof listChallenges>[0] = asExpert('stranger')) => (await listChallenges(actor, challengeFilter(new URLSearchParams(search)))).rows.map(({ id }) => names.get(id))
    expect(await shown('')).toEqual(['soon', 'later', 'past', 'over'])
    expect(await shown('state=open')).toEqual(['soon', 'later'])
    expect(await shown('state=deciding')).toEqual(['past'])
    expect(await shown('state=decided')).toEqual(['over'])
    expect(await shown('mine=on')).toEqual([])
    expect(await shown('mine=on', planted.later.manager)).toEqual(['later'])
  })
})

describe('reminders', () => {
  it('come to those with a draft three days and one day before the end, then to those who decide, each once', async () => {
    const { need, enterprise } = await plantChallenge(10)
    const { actor } = await plantApplicant(need.id, 'draft')
    await plantApplicant(need.id, 'submitted')
    const applicant = await db().user.create({ data: user({ role: 'expert', expertId: actor.expertId, expertRole: 'owner' }) })
    const member = await db().user.create({ data: user({ role: 'enterprise', enterpriseId: enterprise.id }) })
    for (let day = 0; day <= 14; day++) for (let times = 0; times < 2; times++) await challengeReminders(addDays(new Date(), day))
    const told = async (userId: string) => (await db().notification.findMany({ where: { userId }, orderBy: { createdAt: 'asc' } })).map(({ kind, params }) => [kind, (params as { days?: number }).days])
    expect(await told(applicant.id)).toEqual([['challenge_draft_waiting', 3], ['challenge_draft_waiting', 1]])
    expect(await told(member.id)).toEqual([['challenge_deciding', undefined]])
  })
})
