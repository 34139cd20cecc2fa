import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agreedIntroductionStates, introductionActs, introductionLine, introductionStates, isOpenIntroduction, isTurnOf, openIntroductionStates, stateAfter, turnOf } from './life'

const sides = ['firm', 'expert', 'bureau'] as const
const moment = new Date('2026-11-01')

const facts = () =>
  fc.record({
    state: fc.constantFrom(...introductionStates),
    firmAcceptedAt: fc.option(fc.constant(moment)),
    expertAcceptedAt: fc.option(fc.constant(moment)),
    nextStep: fc.option(fc.constant('寄样')),
    nextStepBy: fc.option(fc.constantFrom(...sides)),
    firmReachable: fc.boolean(),
    expertReachable: fc.boolean(),
  })

describe('the life of an introduction', () => {
  it('goes only along the course that was drawn for it', () => {
    const possible = introductionStates.flatMap((from) => introductionActs.flatMap((act) => (stateAfter(from, act) ? [`${from} ${act} ${stateAfter(from, act)}`] : [])))
    expect(possible).toEqual([
      'proposed accept accepted',
      'proposed decline declined',
      'proposed withdraw withdrawn',
      'proposed expire expired',
      'accepted talk talks',
      'accepted agree agreement',
      'accepted end ended',
      'talks agree agreement',
      'talks end ended',
      'agreement revive talks',
      'declined revive proposed',
      'withdrawn revive proposed',
      'expired revive proposed',
      'ended revive talks',
    ])
  })

  it('reaches an agreement only through both sides’ yes, whatever happens', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...introductionActs), { maxLength: 30 }), (acts) => {
        let state: (typeof introductionStates)[number] = 'proposed'
        let accepted = false
        for (const act of acts) {
          const next = stateAfter(state, act)
          if (next === 'accepted') accepted = true
          state = next ?? state
          if ((agreedIntroductionStates as readonly string[]).includes(state) || state === 'ended') expect(accepted).toBe(true)
        }
      }),
    )
  })

  it('shows the state it is in, once, on the line that is drawn', () => {
    for (const state of introductionStates) expect(introductionLine(state).filter((step) => step === state)).toEqual([state])
  })
})

describe('whose turn it is', () => {
  it('is somebody’s while the introduction is open, and nobody’s after', () => {
    fc.assert(
      fc.property(facts(), (it) => {
        const turn = turnOf(it)
        expect(turn.whose === 'nobody').toBe(!isOpenIntroduction(it.state))
        expect(turn.expected === 'nothing').toBe(turn.whose === 'nobody')
        expect(sides.some((side) => isTurnOf(side, turn))).toBe(isOpenIntroduction(it.state))
      }),
    )
  })

  it('is never a side’s that has answered already, nor one’s that has no account', () => {
    fc.assert(
      fc.property(facts(), (it) => {
        fc.pre(it.state === 'proposed')
        const turn = turnOf(it)
        if (isTurnOf('firm', turn)) expect([it.firmAcceptedAt, it.firmReachable]).toEqual([null, true])
        if (isTurnOf('expert', turn)) expect([it.expertAcceptedAt, it.expertReachable]).toEqual([null, true])
      }),
    )
  })

  it.each([
    ['a request of the firm', { firmAcceptedAt: moment }, { whose: 'expert', expected: 'answer' }],
    ['an offer of the expert', { expertAcceptedAt: moment }, { whose: 'firm', expected: 'answer' }],
    ['a proposal of the bureau', {}, { whose: 'both', expected: 'answer' }],
    ['a request to an expert without an account', { firmAcceptedAt: moment, expertReachable: false }, { whose: 'bureau', expected: 'answer_for' }],
    ['an introduction that both accepted', { state: 'accepted' as const }, { whose: 'both', expected: 'first_word' }],
    ['a talk without a next step', { state: 'talks' as const }, { whose: 'both', expected: 'plan' }],
    ['a talk whose next step is the bureau’s', { state: 'talks' as const, nextStep: '现场', nextStepBy: 'bureau' as const }, { whose: 'bureau', expected: 'next_step' }],
    ['a talk whose next step is nobody’s in particular', { state: 'talks' as const, nextStep: '现场' }, { whose: 'both', expected: 'next_step' }],
  ])('of %s', (_, changes, turn) => {
    const open = { state: openIntroductionStates[0], firmAcceptedAt: null, expertAcceptedAt: null, nextStep: null, nextStepBy: null, firmReachable: true, expertReachable: true }
    expect(turnOf({ ...open, ...changes })).toEqual(turn)
  })
})
