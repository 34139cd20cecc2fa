import { describe, expect, it } from 'vitest'
import type { NeedState } from '@prisma-client'
import { type Actor, visitor } from '~/domain/actor'
import { DomainError } from '~/domain/errors'
import { statesOf } from '~/domain/history/history.server'
import { db } from '~/platform/db.server'
import { asExpert, memberOf, officer } from '@tests/factories/actors'
import { nextNeedStates } from './life'
import { plantNeed } from './needs.fixture'
import { needStates } from './needs.schema'
import { moveNeed } from './needs.server'
import { getNeed } from './reading.server'

const pairs = (bureau: boolean) => needStates.flatMap((from) => needStates.map((to) => ({ from, to, allowed: nextNeedStates(from, bureau).includes(to) })))

async function outcomeOf(actor: Actor, id: string, to: NeedState, reason?: string): Promise<string> {
  try {
    const { refused } = await moveNeed(actor, id, to, reason)
    return refused ?? 'moved'
  } catch (error) {
    if (error instanceof DomainError) return error.code
    throw error
  }
}

async function traces(id: string) {
  const [states, audit] = await Promise.all([statesOf('need', id), db().auditEntry.findMany({ where: { recordId: id } })])
  return { states: states.map(({ fromState, toState, reason }) => [fromState, toState, reason]), audit: audit.map(({ action, changes }) => [action, changes]) }
}

describe.each([
  { who: 'the firm', bureau: false },
  { who: 'the bureau', bureau: true },
])('$who', ({ bureau }) => {
  it.each(pairs(bureau).filter(({ allowed }) => allowed))('moves a need from $from to $to, in writing', async ({ from, to }) => {
    const { need, enterprise } = await plantNeed(from)
    const actor = bureau ? officer : memberOf(enterprise.id)
    expect((await getNeed(actor, need.id)).moves).toContain(to)
    expect(await outcomeOf(actor, need.id, to, '为了试验')).toBe('moved')
    expect(await db().need.findUnique({ where: { id: need.id } })).toMatchObject({ state: to, version: 2 })
    expect(await traces(need.id)).toEqual({ states: [[from, to, '为了试验']], audit: [['state', { state: [from, to] }]] })
  })

  it('makes no other move, and leaves no trace of the attempt', async () => {
    for (const { from, to } of pairs(bureau).filter(({ allowed }) => !allowed)) {
      const { need, enterprise } = await plantNeed(from)
      const actor = bureau ? officer : memberOf(enterprise.id)
      expect(['conflict', 'forbidden'], `${from} to ${to}`).toContain(await outcomeOf(actor, need.id, to))
      expect((await getNeed(actor, need.id)).moves).not.toContain(to)
      expect(await traces(need.id)).toEqual({ states: [], audit: [] })
    }
  })
})

describe('a move', () => {
  it('is nobody else’s to make', async () => {
    const { need } = await plantNeed('published')
    const other = await plantNeed('published')
    for (const actor of [visitor, memberOf(other.enterprise.id), asExpert('nobody')]) expect(await outcomeOf(actor, need.id, 'withdrawn')).toBe('forbidden')
  })

  it.each(['submitted', 'published'] as const)('to %s is refused without the 不涉密 declaration', async (to) => {
    const { need } = await plantNeed('draft', { unclassifiedDeclared: false })
    expect(await outcomeOf(officer, need.id, to)).toBe('undeclared')
    expect(await db().need.findUnique({ where: { id: need.id } })).toMatchObject({ state: 'draft', version: 1 })
    expect(await traces(need.id)).toEqual({ states: [], audit: [] })
  })

  it('keeps the day of the first publication', async () => {
    const { need } = await plantNeed('submitted')
    await moveNeed(officer, need.id, 'published')
    const first = (await db().need.findUniqueOrThrow({ where: { id: need.id } })).publishedAt
    expect(first).not.toBeNull()
    for (const to of ['in_talks', 'closed', 'published'] as const) await moveNeed(officer, need.id, to)
    expect((await db().need.findUniqueOrThrow({ where: { id: need.id } })).publishedAt).toEqual(first)
  })

  it('is made once where two are asked for at the same time', async () => {
    const { need } = await plantNeed('draft')
    const outcomes = await Promise.all((['submitted', 'withdrawn', 'submitted', 'withdrawn'] as const).map((to) => outcomeOf(officer, need.id, to)))
    const { states } = await traces(need.id)
    expect(states).toHaveLength(outcomes.filter((outcome) => outcome === 'moved').length)
    states.forEach(([from], at) => expect(from).toBe(at === 0 ? 'draft' : states[at - 1]![1]))
  })

  it('of an unknown need is not found', async () => expect(await outcomeOf(officer, 'unknown', 'published')).toBe('not_found'))
})
