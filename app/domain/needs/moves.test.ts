import { describe, expect, it } from 'vitest'
import type { NeedState } from '@prisma-client'
import type { SignedInActor } from '~/domain/actor'
import { addDays, today } from '~/domain/calendar'
import { DomainError, type FieldErrors } from '~/domain/errors'
import { recordChange, statesOf } from '~/domain/history/history.server'
import { db } from '~/platform/db.server'
import { asExpert, head, memberOf, officer } from '@tests/factories/actors'
import { user } from '@tests/factories/records'
import { closeNeed } from './closing.server'
import { lifeMoves, type LifeMove, startsFrom } from './life'
import { needReview } from './life.schema'
import { moveNeed } from './moves.server'
import { plantNeed } from './needs.fixture'
import { needStates } from './needs.schema'
import { getNeed } from './reading.server'
import { renewNeed } from './renewal.server'
import { reviewNeed } from './review.server'

const reason = '为了试验'

/** Every move that people make, by its own function, with what it needs. */
const play: Record<Exclude<LifeMove, 'expire'>, (actor: SignedInActor, id: string) => Promise<unknown>> = {
  submit: (actor, id) => moveNeed(actor, id, { move: 'submit' }),
  takeBack: (actor, id) => moveNeed(actor, id, { move: 'takeBack' }),
  publish: (actor, id) => reviewNeed(actor, id, needReview.parse({ verdict: 'published' })),
  return: (actor, id) => reviewNeed(actor, id, needReview.parse({ verdict: 'returned', remark: reason })),
  renew: (actor, id) => renewNeed(actor, id, null),
  withdraw: (actor, id) => moveNeed(actor, id, { move: 'withdraw', reason }),
  restore: (actor, id) => moveNeed(actor, id, { move: 'restore' }),
  close: (actor, id) => closeNeed(actor, id, { outcome: 'solved_alone', outcomeNote: null }),
  reopen: (actor, id) => moveNeed(actor, id, { move: 'reopen', reason }),
  correct: (actor, id) => moveNeed(actor, id, { move: 'correct', to: 'contracted', reason }),
}

type Move = keyof typeof play

async function outcomeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work
    return 'moved'
  } catch (error) {
    if (error instanceof DomainError) return error.code
    throw error
  }
}

async function traces(id: string) {
  const [states, audit] = await Promise.all([statesOf('need', id), db().auditEntry.findMany({ where: { recordId: id } })])
  return { states: states.map(({ fromState, toState }) => [fromState, toState]), audit: audit.length }
}

const who = {
  firm: (firmId: string) => memberOf(firmId),
  officer: () => officer,
  head: () => head,
  'another firm': () => memberOf('another-firm'),
  expert: () => asExpert('some-expert'),
}

const mayPlay = (move: Move, player: keyof typeof who) => player === 'officer' || player === 'head' || (player === 'firm' && lifeMoves[move].by === 'firm')

describe.each(Object.keys(who) as (keyof typeof who)[])('%s', (player) => {
  it.each(Object.keys(play) as Move[])('makes the move “%s” in the states of the table alone, always in writing', async (move) => {
    for (const from of needStates) {
      const { need, enterprise } = await plantNeed(from)
      const outcome = await outcomeOf(play[move](who[player](enterprise.id), need.id))
      const { state } = await db().need.findUniqueOrThrow({ where: { id: need.id } })
      const told = await traces(need.id)
      if (mayPlay(move, player) && startsFrom(move, from) && !(move === 'correct' && from === 'contracted')) {
        expect(outcome, `${move} from ${from}`).toBe('moved')
        expect(lifeMoves[move].to as readonly NeedState[]).toContain(state)
        expect(told).toEqual({ states: state === from ? [] : [[from, state]], audit: 1 })
      } else {
        expect(['conflict', 'forbidden', 'moved'], `${move} from ${from}`).toContain(outcome)
        if (!(move === 'correct' && from === 'contracted')) expect(outcome, `${move} from ${from}`).not.toBe('moved')
        expect([state, told]).toEqual([from, { states: [], audit: 0 }])
      }
    }
  })
})

it('a page offers exactly the moves that can be made', async () => {
  for (const state of needStates) {
    const { need, enterprise } = await plantNeed(state)
    const { moves } = await getNeed(memberOf(enterprise.id), need.id)
    for (const move of ['submit', 'takeBack', 'renew', 'withdraw', 'restore', 'close'] as const) expect([state, move, moves[move]]).toEqual([state, move, startsFrom(move, state)])
    expect(moves).toMatchObject({ review: false, reopen: false, correct: false })
  }
})

describe('a need', () => {
  it('is not submitted before it is complete; the faults stand beside their fields', async () => {
    const { need, enterprise } = await plantNeed('draft', { unclassifiedDeclared: false, contactPhone: null, contactEmail: null, type: null, cooperationModes: [] })
    const faults = await moveNeed(memberOf(enterprise.id), need.id, { move: 'submit' }).catch((error: FieldErrors) => error.fields)
    expect(faults).toEqual({ unclassifiedDeclared: 'undeclared', contactPhone: 'contactNeeded', type: 'required', cooperationModes: 'required' })
    expect(await traces(need.id)).toEqual({ states: [], audit: 0 })
  })

  it('keeps the day of its first publication, and stands for the months of the setting where its firm named no day', async () => {
    const { need } = await plantNeed('submitted', { validUntil: null })
    const now = new Date('2026-05-31T20:00:00Z')
    await reviewNeed(officer, need.id, needReview.parse({ verdict: 'published' }), now)
    const first = await db().need.findUniqueOrThrow({ where: { id: need.id } })
    expect(first).toMatchObject({ publishedAt: now, validUntil: new Date('2027-06-01') })
    await closeNeed(officer, need.id, { outcome: 'not_solved', outcomeNote: null })
    await moveNeed(officer, need.id, { move: 'reopen', reason })
    expect(await db().need.findUniqueOrThrow({ where: { id: need.id } })).toMatchObject({ publishedAt: now, outcome: null, state: 'published' })
  })

  it('comes back as what it was when who withdrew it thinks better, but as a draft where the bureau had withdrawn it', async () => {
    const { need, enterprise } = await plantNeed('in_talks')
    const member = { ...memberOf(enterprise.id), userId: (await db().user.create({ data: user({ role: 'enterprise', enterpriseId: enterprise.id }) })).id }
    await moveNeed(member, need.id, { move: 'withdraw', reason })
    await moveNeed(member, need.id, { move: 'restore' })
    expect((await getNeed(member, need.id)).need.state).toBe('published')
    await moveNeed(officer, need.id, { move: 'withdraw', reason })
    await moveNeed(member, need.id, { move: 'restore' })
    expect((await getNeed(member, need.id)).need.state).toBe('draft')
  })

  it('is asked which agreement solved it, where none is on record', async () => {
    const { need, enterprise } = await plantNeed('in_talks')
    const close = (outcomeNote: string | null) => closeNeed(memberOf(enterprise.id), need.id, { outcome: 'solved_by_agreement', outcomeNote })
    await expect(close(null)).rejects.toMatchObject({ fields: { outcomeNote: 'whichAgreement' } })
    await close('与样例研究院签订技术开发合同')
    expect((await getNeed(officer, need.id)).need).toMatchObject({ state: 'closed', outcome: 'solved_by_agreement' })
  })

  it('is moved once where two officers act at the same time', async () => {
    const { need } = await plantNeed('submitted')
    const answers = [needReview.parse({ verdict: 'published' }), needReview.parse({ verdict: 'returned', remark: reason })]
    const outcomes = await Promise.all(answers.map((answer) => outcomeOf(reviewNeed(officer, need.id, { ...answer, version: 1 }))))
    expect(outcomes.filter((outcome) => outcome === 'moved')).toHaveLength(1)
    expect((await traces(need.id)).states).toHaveLength(1)
    expect(await db().needReview.count({ where: { needId: need.id } })).toBe(1)
  })
})

describe('a renewal', () => {
  const soon = addDays(today(), 3)

  it('lets a published need stand longer, and publishes an expired one again', async () => {
    for (const state of ['published', 'expired'] as const) {
      const { need, enterprise } = await plantNeed(state, { validUntil: soon })
      expect(await renewNeed(memberOf(enterprise.id), need.id, addDays(soon, 30))).toBe('published')
      expect(await db().need.findUniqueOrThrow({ where: { id: need.id } })).toMatchObject({ state: 'published', validUntil: addDays(soon, 30) })
    }
  })

  it('goes through review where an expired need reads otherwise than when it was published', async () => {
    const { need, enterprise } = await plantNeed('expired')
    await db().$transaction((tx) => recordChange(tx, officer, { action: 'create', kind: 'need', id: need.id, changes: { title: [null, need.title] } }))
    await db().$transaction((tx) => recordChange(tx, officer, { action: 'edit', kind: 'need', id: need.id, changes: { title: ['旧题', need.title] } }))
    expect(await renewNeed(memberOf(enterprise.id), need.id, null)).toBe('submitted')
  })

  it('takes no day that is past', async () => {
    const { need, enterprise } = await plantNeed('published')
    await expect(renewNeed(memberOf(enterprise.id), need.id, today())).rejects.toMatchObject({ fields: { until: 'dayAhead' } })
  })
})
