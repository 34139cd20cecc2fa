import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agreementStates, endStates, lifeLine, moveKind, movesFrom, needsReason, rankOf } from './life'

const state = fc.constantFrom(...agreementStates)

describe('the life of an agreement', () => {
  it('goes forward with every step, so that it ends', () => {
    fc.assert(
      fc.property(state, state, (from, to) => {
        if (moveKind(from, to) === 'step') expect(rankOf(to)).toBeGreaterThan(rankOf(from))
      }),
    )
  })

  it('goes back only by a correction that says why', () => {
    fc.assert(
      fc.property(state, state, (from, to) => {
        const goesBack = from !== to && rankOf(to) <= rankOf(from)
        expect(moveKind(from, to) === 'correction').toBe(goesBack)
        if (goesBack) expect(needsReason(from, to)).toBe(true)
      }),
    )
  })

  it('can reach every state from the first intent', () => {
    const reached = new Set<string>(['intent'])
    for (const from of agreementStates) if (reached.has(from)) movesFrom(from).steps.forEach((to) => reached.add(to))
    expect([...reached].sort()).toEqual([...agreementStates].sort())
  })

  it('ends where it ends: only a correction leads on', () => {
    for (const end of endStates) expect(movesFrom(end).steps).toEqual([])
  })

  it('can be broken off at any time before its end', () => {
    for (const from of agreementStates.filter((each) => rankOf(each) < rankOf('completed'))) expect(moveKind(from, 'terminated')).toBe('step')
  })

  it('is drawn as a line that holds the present state once', () => {
    fc.assert(fc.property(state, (now) => void expect(lifeLine(now).filter((each) => each === now)).toHaveLength(1)))
  })
})
