import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changeBureauRole, moveAccount } from '~/domain/accounts/moves.server'
import type { SignedInActor } from '~/domain/actor'
import { DomainError } from '~/domain/errors'
import { db } from '~/platform/db.server'
import { acceptAs } from './accepting.server'
import { askToJoin } from './asking.server'
import { decideRequest } from './decisions.server'
import { invite } from './invitations.server'
import { withdrawRequest } from './ownAccess.server'
import { letGo, setMemberRole } from './people.server'
import { actorFrom, enterpriseForm, newCreditCode, plantActor, plantExpert, plantFirm, plantNewcomer } from './people.fixture'

/** Two firms, an expert, an administrator and five people who act for nobody yet. */
async function plantWorld() {
  const firms = await Promise.all([plantFirm({ creditCode: newCreditCode() }), plantFirm({ creditCode: newCreditCode() })])
  const expert = await plantExpert()
  const people = await Promise.all(Array.from({ length: 5 }, plantNewcomer))
  const administrator = await plantActor({ role: 'administrator' })
  return { firms, expert, administrator, people: people.map(({ userId }) => userId), links: [] as string[] }
}

type World = Awaited<ReturnType<typeof plantWorld>>

interface Step {
  what: keyof typeof steps
  /** Who does it (5 = the administrator), to whom, where. */
  by: number
  to: number
  at: number
}

const actorOf = ({ people, administrator }: World, by: number): Promise<SignedInActor> => actorFrom(people[by] ?? administrator.userId)
const partyAt = ({ firms, expert }: World, at: number) => (at < 2 ? { enterpriseId: firms[at]!.id } : { expertId: expert.id })

const openRequest = (userId: string) => db().joinRequest.findFirst({ where: { userId }, orderBy: { createdAt: 'desc' } })

const steps = {
  ask: async (world: World, { by, at }: Step) => askToJoin(await actorOf(world, by), at < 2 ? { creditCode: world.firms[at]!.creditCode!, enterpriseName: '样例', message: null } : { expertId: world.expert.id, message: null }),
  approve: async (world: World, { by, to }: Step) => decideRequest(await actorOf(world, by), (await openRequest(world.people[to]!))?.id ?? '', { decision: 'approve', target: undefined, memberRole: 'member', reason: null }),
  refuse: async (world: World, { by, to }: Step) => decideRequest(await actorOf(world, by), (await openRequest(world.people[to]!))?.id ?? '', { decision: 'refuse', target: undefined, memberRole: undefined, reason: '不行' }),
  withdraw: async (world: World, { by }: Step) => withdrawRequest(await actorOf(world, by), (await openRequest(world.people[by] ?? ''))?.id ?? ''),
  invite: async (world: World, { by, at, to }: Step) => {
    world.links.push((await invite(await actorOf(world, by), partyAt(world, at), { kind: at < 2 ? 'member' : to % 2 ? 'delegate' : 'expert', email: enterpriseForm().email, memberRole: at < 2 ? 'member' : undefined })).replace('/join/', ''))
  },
  accept: async (world: World, { by, to }: Step) => acceptAs(await actorOf(world, by), world.links[to % Math.max(1, world.links.length)] ?? ''),
  promote: async (world: World, { by, to }: Step) => setMemberRole(await actorOf(world, by), world.people[to]!, 'manager'),
  demote: async (world: World, { by, to }: Step) => setMemberRole(await actorOf(world, by), world.people[to]!, 'member'),
  letGo: async (world: World, { by, to }: Step) => letGo(await actorOf(world, by), world.people[to]!),
  suspend: async (world: World, { to }: Step) => moveAccount(world.administrator, world.people[to]!, { to: 'suspended', reason: '试' }),
  reinstate: async (world: World, { to }: Step) => moveAccount(world.administrator, world.people[to]!, { to: 'active', reason: null }),
  makeOfficer: async (world: World, { to }: Step) => changeBureauRole(world.administrator, world.people[to]!, 'bureau'),
}

const person = fc.nat(4)
const drawn: fc.Arbitrary<Step> = fc.record({ what: fc.constantFrom(...(Object.keys(steps) as (keyof typeof steps)[])), by: fc.nat(5), to: person, at: fc.nat(2) })

/** Steps that mostly go through, so that the drawn ones meet firms with people. */
const start: Step[] = [0, 1, 2].flatMap((to): Step[] => [
  { what: 'ask', by: to, to, at: to === 2 ? 2 : 0 },
  { what: 'approve', by: 5, to, at: 0 },
])

describe('no sequence of what people do to people', () => {
  it('leaves a firm with members but no manager, an expert with two accounts in person, or somebody approved who acts for nobody', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(drawn, { minLength: 8, maxLength: 25 }), async (sequence) => {
        const world = await plantWorld()
        for (const step of [...start, ...sequence]) {
          await steps[step.what](world, step).catch((error: unknown) => {
            if (!(error instanceof DomainError)) throw error
          })
          await check(world)
        }
      }),
      { numRuns: 8 },
    )
  })
})

async function check({ firms, expert, people }: World): Promise<void> {
  for (const { id } of firms) {
    const roles = (await db().user.findMany({ where: { enterpriseId: id }, select: { memberRole: true } })).map(({ memberRole }) => memberRole)
    expect(roles.length === 0 || roles.includes('manager'), `${roles}`).toBe(true)
  }
  expect(await db().user.count({ where: { expertId: expert.id, expertRole: 'owner' } })).toBeLessThan(2)
  const rows = await db().user.findMany({ where: { id: { in: people } }, include: { joinRequests: { where: { state: 'approved' }, orderBy: { decidedAt: 'desc' }, take: 1 } } })
  for (const { id, enterpriseId, expertId, memberRole, expertRole, joinRequests } of rows) {
    expect([!!enterpriseId, !!expertId]).toEqual([!!memberRole, !!expertRole])
    if (joinRequests.length === 0 || enterpriseId || expertId) continue
    const departed = await db().stateChange.count({ where: { recordKind: 'user', recordId: id, toState: 'unlinked', at: { gte: joinRequests[0]!.decidedAt! } } })
    expect(departed, 'approved, without a link, and never departed').toBeGreaterThan(0)
  }
}
