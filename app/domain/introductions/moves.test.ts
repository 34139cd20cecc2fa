import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { statesOf } from '~/domain/history/history.server'
import { getNeed } from '~/domain/needs/reading.server'
import { db, inTransaction } from '~/platform/db.server'
import * as made from '@tests/factories/records'
import { acceptIntroduction, declineIntroduction, remindOf, reviveIntroduction, withdrawIntroduction } from './answers.server'
import { endIntroduction, endIntroductionsOf } from './ending.server'
import { outcomeOf, type Pair, person, plantPair, start } from './introductions.fixture'
import { openIntroductionStates } from './life'
import { introductionReminders } from './reminders.server'
import { finishStep, planIntroduction, reportAgreement } from './plan.server'
import { sendMessage } from './talk.server'

const introduction = (id: string) => db().introduction.findUniqueOrThrow({ where: { id } })
const needState = async (pair: Pair) => (await db().need.findUniqueOrThrow({ where: { id: pair.need.id } })).state
const feedbackOf = (introductionId: string) => db().pairingFeedback.findMany({ where: { introductionId, undoneAt: null }, select: { kind: true, reason: true, side: true }, orderBy: { at: 'asc' } })
const toldTo = async ({ userId }: { userId: string }) => (await db().notification.findMany({ where: { userId }, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] })).map(({ kind }) => kind)

describe('starting an introduction', () => {
  it('is a request of the firm, an offer of the expert, or a proposal of the bureau; whoever must answer is asked', async () => {
    for (const [who, origin, asked] of [['member', 'firm_request', ['expert']], ['expert', 'expert_offer', ['member']], ['officer', 'bureau_proposal', ['member', 'expert']]] as const) {
      const pair = await plantPair()
      const id = await start(pair, pair[who])
      expect(await introduction(id)).toMatchObject({ origin, state: 'proposed', requestedById: pair[who].userId })
      for (const reader of ['member', 'expert'] as const) expect(await toldTo(pair[reader])).toEqual(asked.some((name) => name === reader) ? ['introduction_proposed'] : [])
      expect(await statesOf('introduction', id)).toMatchObject([{ toState: 'proposed' }])
    }
  })

  it('shows the need to the expert from then on, its hidden firm too', async () => {
    const pair = await plantPair({ need: { disclosure: 'matched', hideEnterprise: true } })
    await expect(getNeed(pair.expert, pair.need.id)).rejects.toMatchObject({ code: 'not_found' })
    await start(pair, pair.member)
    expect((await getNeed(pair.expert, pair.need.id)).enterprise?.name).toBe(pair.firm.name)
  })

  it('is refused to others, for a need that is not open, and for a pair that has one open', async () => {
    const pair = await plantPair()
    const other = await plantPair()
    expect(await outcomeOf(start(pair, other.member))).toBe('forbidden')
    expect(await outcomeOf(start(pair, other.expert))).toBe('forbidden')
    expect(await outcomeOf(start(await plantPair({ need: { state: 'expired' } }), pair.officer))).toBe('conflict introduction_needClosed')
    await start(pair, pair.member)
    expect(await outcomeOf(start(pair, pair.expert))).toBe('conflict introduction_alreadyOpen')
  })

  it('happens once where two ask in the same instant', async () => {
    const pair = await plantPair()
    const outcomes = await Promise.all([pair.member, pair.expert, pair.officer].map((actor) => outcomeOf(start(pair, actor))))
    expect(outcomes.sort()).toEqual(['conflict introduction_alreadyOpen', 'conflict introduction_alreadyOpen', 'done'])
  })

  it('respects whom the expert avoids, by record or by a name as it was written, and names no hidden firm in saying so', async () => {
    const pair = await plantPair({ need: { disclosure: 'public', hideEnterprise: true } })
    await db().alias.create({ data: { enterpriseId: pair.firm.id, name: '郴银厂', key: '郴银厂' } })
    await db().expertConflict.create({ data: { expertId: pair.professor.id, name: '郴 银厂' } })
    expect(await outcomeOf(start(pair, pair.member))).toBe('conflict introduction_conflict')
    expect(await outcomeOf(start(pair, pair.officer))).toBe('conflict introduction_conflict')
    expect(await outcomeOf(start(pair, pair.expert))).toBe('conflict introduction_unavailable')
  })

  it('goes beyond an expert’s load only for the bureau, with a reason that is kept', async () => {
    const pair = await plantPair({ expert: { capacity: 1 } })
    const second = { ...(await plantPair()), professor: pair.professor }
    const id = await start(pair, pair.member)
    expect(await outcomeOf(start(second, second.member))).toBe('conflict introduction_full|{"carried":1,"limit":1}')
    await expect(start(second, second.officer)).rejects.toMatchObject({ fields: { overrideReason: 'introduction_override|{"carried":1,"limit":1}' } })
    const over = await start(second, second.officer, '专家本人同意')
    expect(await statesOf('introduction', over)).toMatchObject([{ reason: '专家本人同意' }])
    await withdrawIntroduction(pair.member, id, null)
    await withdrawIntroduction(second.officer, over, null)
    expect(await outcomeOf(start(second, second.member))).toBe('done')
  })

  it('never exceeds the load when many ask in the same instant', async () => {
    const pair = await plantPair({ expert: { capacity: 2 } })
    const others = await Promise.all([1, 2, 3].map(() => plantPair()))
    const outcomes = await Promise.all([pair, ...others].map((it) => outcomeOf(start({ need: it.need, professor: pair.professor }, it.member))))
    expect(outcomes.filter((outcome) => outcome === 'done')).toHaveLength(2)
  })
})

describe('an answer', () => {
  it('of both sides to the bureau’s proposal opens the talk; the need is in talks from then on', async () => {
    const pair = await plantPair()
    const id = await start(pair, pair.officer)
    await acceptIntroduction(pair.member, id, 'firm')
    expect([(await introduction(id)).state, await needState(pair)]).toEqual(['proposed', 'published'])
    await acceptIntroduction(pair.expert, id, 'expert')
    expect([(await introduction(id)).state, await needState(pair)]).toEqual(['accepted', 'in_talks'])
    expect(await feedbackOf(id)).toMatchObject([{ kind: 'accepted', side: 'firm' }, { kind: 'accepted', side: 'expert' }])
    expect(await toldTo(pair.officer)).toContain('introduction_accepted')
  })

  it('is a delegate’s to give as well, but not that of another expert’s delegate', async () => {
    const pair = await plantPair()
    const id = await start(pair, pair.member)
    const stranger = await person({ expertId: (await plantPair()).professor.id, delegate: true })
    expect(await outcomeOf(acceptIntroduction(stranger, id, 'expert'))).toBe('not_found')
    await acceptIntroduction(await person({ expertId: pair.professor.id, delegate: true }), id, 'expert')
    expect((await introduction(id)).state).toBe('accepted')
  })

  it('for an expert without an account is the bureau’s, which is told; for one with an account it is not', async () => {
    const pair = await plantPair()
    const { id: lonely } = await db().expert.create({ data: made.expert() })
    const id = await start({ ...pair, professor: { ...pair.professor, id: lonely } }, pair.member)
    expect(await toldTo(pair.officer)).toContain('introduction_unreachable')
    await acceptIntroduction(pair.officer, id, 'expert')
    expect(await statesOf('introduction', id)).toMatchObject([{}, { toState: 'accepted', reason: expect.stringContaining('测试专家') as string }])
    const answered = await plantPair()
    const other = await start(answered, answered.member)
    expect(await outcomeOf(acceptIntroduction(answered.officer, other, 'expert'))).toBe('forbidden')
  })

  it('that declines keeps its reason for the pairing; reviving undoes it', async () => {
    const pair = await plantPair()
    const id = await start(pair, pair.member)
    await declineIntroduction(pair.expert, id, { side: 'expert', reason: 'no_time', note: '学期末' })
    expect(await introduction(id)).toMatchObject({ state: 'declined', declineReason: 'no_time', declinedBy: 'expert' })
    expect(await feedbackOf(id)).toEqual([{ kind: 'declined', reason: 'no_time', side: 'expert' }])
    expect(await toldTo(pair.member)).toEqual(['introduction_declined'])
    expect(await outcomeOf(reviveIntroduction(pair.member, id, null))).toBe('forbidden')
    await reviveIntroduction(pair.officer, id, '专家改了主意')
    expect(await introduction(id)).toMatchObject({ state: 'proposed', declineReason: null, declinedBy: null })
    expect(await feedbackOf(id)).toEqual([])
  })

  it('and a withdrawal at once leave one of the two', async () => {
    for (let round = 0; round < 4; round++) {
      const pair = await plantPair()
      const id = await start(pair, pair.member)
      const outcomes = await Promise.all([outcomeOf(acceptIntroduction(pair.expert, id, 'expert')), outcomeOf(withdrawIntroduction(pair.member, id, null))])
      expect(outcomes.filter((outcome) => outcome === 'done')).toHaveLength(1)
      const { state } = await introduction(id)
      expect([state, await needState(pair)]).toEqual(outcomes[0] === 'done' ? ['accepted', 'in_talks'] : ['withdrawn', 'published'])
    }
  })
})

describe('a talk', () => {
  it('begins with the first word of either side, not with the bureau’s, and is theirs alone to read', async () => {
    const pair = await plantPair()
    const id = await start(pair, pair.member)
    expect(await outcomeOf(sendMessage(pair.member, id, '您好'))).toBe('forbidden')
    await acceptIntroduction(pair.expert, id, 'expert')
    await sendMessage(pair.officer, id, '请尽快联系')
    expect((await introduction(id)).state).toBe('accepted')
    await sendMessage(pair.expert, id, '下周可以到厂里看看')
    expect((await introduction(id)).state).toBe('talks')
    expect((await toldTo(pair.member)).slice(-1)).toEqual(['talk_message'])
    expect(await outcomeOf(sendMessage((await plantPair()).member, id, '偷看'))).toBe('forbidden')
  })

  it('has a next step that somebody owes, and tells the bureau when the two have come to terms', async () => {
    const pair = await plantPair()
    const id = await start(pair, pair.member)
    await acceptIntroduction(pair.expert, id, 'expert')
    await planIntroduction(pair.expert, id, { nextStep: '寄样', nextStepOn: new Date('2026-12-01'), nextStepBy: 'firm' })
    expect((await toldTo(pair.member)).slice(-1)).toEqual(['next_step_set'])
    await finishStep(pair.member, id)
    expect(await introduction(id)).toMatchObject({ nextStep: null, nextStepOn: null })
    await reportAgreement(pair.member, id, '登记合作协议')
    expect(await introduction(id)).toMatchObject({ nextStepBy: 'bureau' })
    expect(await toldTo(pair.officer)).toContain('introduction_settled')
  })

  it('that comes to nothing lets the need be published again, and is remembered', async () => {
    const pair = await plantPair()
    const id = await start(pair, pair.expert)
    await acceptIntroduction(pair.member, id, 'firm')
    await endIntroduction(pair.member, id, { reason: 'price', note: '预算差得远' })
    expect([(await introduction(id)).state, await needState(pair)]).toEqual(['ended', 'published'])
    expect(await feedbackOf(id)).toMatchObject([{ kind: 'accepted' }, { kind: 'ended', reason: 'price', side: 'firm' }])
  })
})

describe('a need that is closed', () => {
  it('calls back what is proposed on it and ends its talks, all but the one it was closed by', async () => {
    const pair = await plantPair()
    const others = await Promise.all([1, 2].map(() => plantPair()))
    const [talk, proposal, kept] = await Promise.all([start(pair, pair.member), ...others.map((it) => start({ need: pair.need, professor: it.professor }, pair.member))])
    await acceptIntroduction(pair.expert, talk!, 'expert')
    await acceptIntroduction(others[1]!.expert, kept!, 'expert')
    await inTransaction(async (tx) => {
      await tx.need.update({ where: { id: pair.need.id }, data: { state: 'contracted' } })
      await endIntroductionsOf(tx, pair.officer, pair.need.id, { reason: 'found_other_partner', except: kept })
    })
    expect(await Promise.all([talk, proposal, kept].map(async (id) => (await introduction(id!)).state))).toEqual(['ended', 'withdrawn', 'accepted'])
    expect(await needState(pair)).toBe('contracted')
    expect((await toldTo(others[0]!.expert)).slice(-1)).toEqual(['introduction_need_closed'])
  })
})

describe('time', () => {
  const days = (count: number) => new Date(Date.now() + count * 86_400_000)

  it('warns once before a proposal lapses, lets it lapse once, and does not touch what was answered', async () => {
    const [silent, answered] = await Promise.all([plantPair(), plantPair()])
    const [id, other] = await Promise.all([start(silent, silent.member), start(answered, answered.member)])
    await acceptIntroduction(answered.expert, other, 'expert')
    for (const day of [1, 12, 12.5, 13, 15, 16]) await introductionReminders(days(day))
    expect(await toldTo(silent.expert)).toEqual(['introduction_proposed', 'introduction_expiring', 'introduction_expired'])
    expect(await toldTo(silent.member)).toEqual(['introduction_expired'])
    expect([(await introduction(id)).state, (await introduction(other)).state]).toEqual(['expired', 'accepted'])
    expect(await feedbackOf(id)).toEqual([{ kind: 'expired', reason: null, side: null }])
  })

  it('reminds once of a step that is due, whoever owes it', async () => {
    const pair = await plantPair()
    const id = await start(pair, pair.member)
    await acceptIntroduction(pair.expert, id, 'expert')
    await planIntroduction(pair.member, id, { nextStep: '看槽', nextStepOn: days(2), nextStepBy: 'expert' })
    for (const day of [0, 3, 4]) await introductionReminders(days(day))
    expect((await toldTo(pair.expert)).filter((kind) => kind === 'next_step_due')).toHaveLength(1)
    expect(await toldTo(pair.member)).not.toContain('next_step_due')
  })

  it('lets the bureau remind once a day', async () => {
    const pair = await plantPair()
    const id = await start(pair, pair.member)
    await remindOf(pair.officer, id)
    await remindOf(pair.officer, id)
    expect((await toldTo(pair.expert)).filter((kind) => kind === 'introduction_reminded')).toHaveLength(1)
    expect(await outcomeOf(remindOf(pair.member, id))).toBe('forbidden')
  })
})

describe('whatever everybody does, in any order', () => {
  const people = ['member', 'expert', 'officer', 'stranger'] as const
  const acts = ['start', 'acceptFirm', 'acceptExpert', 'decline', 'withdraw', 'end', 'write', 'revive', 'close'] as const

  it('a pair has one open introduction at most, the load holds, and the need’s state follows its introductions', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.constantFrom(...people), fc.constantFrom(...acts), fc.nat(1)), { minLength: 6, maxLength: 14 }), async (course) => {
        const first = await plantPair({ expert: { capacity: 1 } })
        const second = await plantPair()
        const { member: stranger } = await plantPair()
        for (const [who, act, at] of course) {
          const pair = { ...first, stranger, professor: at ? second.professor : first.professor, expert: at ? second.expert : first.expert }
          await outcomeOf(perform(pair, pair[who], act))
          await check(first)
        }
      }),
      { numRuns: 12 },
    )
  }, 60_000)

  async function perform(pair: Pair, actor: Pair['member'], act: (typeof acts)[number]): Promise<unknown> {
    if (act === 'start') return start(pair, actor)
    const last = await db().introduction.findFirst({ where: { needId: pair.need.id, expertId: pair.professor.id }, orderBy: { createdAt: 'desc' } })
    if (!last) return
    switch (act) {
      case 'acceptFirm':
        return acceptIntroduction(actor, last.id, 'firm')
      case 'acceptExpert':
        return acceptIntroduction(actor, last.id, 'expert')
      case 'decline':
        return declineIntroduction(actor, last.id, { side: actor.expertId ? 'expert' : 'firm', reason: 'other', note: null })
      case 'withdraw':
        return withdrawIntroduction(actor, last.id, null)
      case 'end':
        return endIntroduction(actor, last.id, { reason: 'other', note: null })
      case 'write':
        return sendMessage(actor, last.id, '您好')
      case 'revive':
        return reviveIntroduction(actor, last.id, null)
      case 'close':
        return inTransaction((tx) => endIntroductionsOf(tx, actor, pair.need.id, { reason: 'other' }))
    }
  }

  async function check({ need, professor }: Pair) {
    const rows = await db().introduction.findMany({ where: { needId: need.id } })
    const open = rows.filter(({ state }) => openIntroductionStates.some((one) => one === state))
    expect(new Set(open.map(({ expertId }) => expertId)).size).toBe(open.length)
    expect(open.filter(({ expertId }) => expertId === professor.id).length).toBeLessThanOrEqual(1)
    for (const { state, firmAcceptedAt, expertAcceptedAt } of rows) if (state === 'accepted' || state === 'talks') expect([firmAcceptedAt, expertAcceptedAt]).not.toContain(null)
    const talking = rows.some(({ state }) => state === 'accepted' || state === 'talks')
    expect((await db().need.findUniqueOrThrow({ where: { id: need.id } })).state).toBe(talking ? 'in_talks' : 'published')
  }
})
