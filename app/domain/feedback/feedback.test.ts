import { beforeEach, describe, expect, it } from 'vitest'
import fc from 'fast-check'
import type { Actor, SignedInActor } from '~/domain/actor'
import { pairDue } from '~/domain/suggestions/pairing.server'
import { expertsForNeed, needsForExpert } from '~/domain/pairings/pairings.server'
import { rounded } from '~/domain/pairings/shares'
import { db } from '~/platform/db.server'
import { asExpert, memberOf, officer } from '@tests/factories/actors'
import * as made from '@tests/factories/records'
import { judgementSchema } from './feedback.schema'
import { forgetAnswer, judgePair, learnAgain } from './judging.server'
import { feedbackLog } from './log.server'

/** Three experts of one speciality and one of another, and a need of the firm that all of them meet by something. */
async function plant() {
  const firm = await db().enterprise.create({ data: made.enterprise() })
  const need = await db().need.create({ data: made.need(firm.id, { title: '银电解液净化除铜', description: '电解液铜升高，需要在线脱除。' }) })
  const works = [['水解沉淀法净化银电解液除铜'], ['水解沉淀法净化电解液'], ['水解沉淀除铜'], ['图像识别监测电解液']]
  const experts = await Promise.all(works.map(async (titles) => {
    const expert = await db().expert.create({ data: made.expert({ researchDirections: [] }) })
    await db().work.createMany({ data: titles.map((title) => made.work(expert.id, { title })) })
    return expert
  }))
  return { firm, need, experts, ids: experts.map(({ id }) => id) }
}

const says = (expert: string, verdict: 'fits' | 'does_not_fit', reason?: string) => judgementSchema.parse({ expert, verdict, reason })

const listOf = async (needId: string, actor: Actor = officer) => (await expertsForNeed(actor, needId, 1000)).pairings
const scoresOf = async (needId: string, ids: string[]) => new Map((await listOf(needId)).filter(({ expertId }) => ids.includes(expertId)).map(({ expertId, score }) => [expertId, score]))
const answersTo = (needId: string) => db().pairingFeedback.findMany({ where: { needId }, orderBy: { id: 'asc' } })

describe('a judgement', () => {
  it('moves those of the same speciality, says why, and its undoing brings the exact order back', async () => {
    const { need, ids } = await plant()
    const before = await listOf(need.id)
    await judgePair(officer, need.id, says(ids[0]!, 'does_not_fit', 'no_pilot_facilities'))
    const after = await scoresOf(need.id, ids)
    const earlier = new Map(before.map(({ expertId, score }) => [expertId, score]))
    for (const id of ids.slice(0, 3)) expect(after.get(id)).toBeLessThan(earlier.get(id)!)
    const told = (await listOf(need.id)).find(({ expertId }) => expertId === ids[1])!.feedback.causes
    expect(told).toMatchObject([{ kind: 'does_not_fit', reason: 'no_pilot_facilities', experts: 1, own: false, alike: false }])
    const [answer] = await answersTo(need.id)
    await forgetAnswer(officer, need.id, answer!.id)
    expect(await listOf(need.id)).toEqual(before)
  })

  it('for a reason of the person moves that person alone', async () => {
    const { need, ids } = await plant()
    const before = await scoresOf(need.id, ids)
    await judgePair(officer, need.id, says(ids[0]!, 'does_not_fit', 'no_time'))
    const after = await scoresOf(need.id, ids)
    expect(after.get(ids[0]!)).toBeLessThan(before.get(ids[0]!)!)
    for (const id of ids.slice(1)) expect(after.get(id)).toBe(before.get(id))
  })

  it('takes the place of what the same side said before, and can be redone once undone', async () => {
    const { need, firm, ids } = await plant()
    const member = memberOf(firm.id)
    await judgePair(member, need.id, says(ids[0]!, 'fits'))
    await judgePair(member, need.id, says(ids[0]!, 'does_not_fit', 'not_ready'))
    const counting = () => db().pairingFeedback.findMany({ where: { needId: need.id, undoneAt: null }, select: { kind: true, side: true, redoOfId: true } })
    expect(await counting()).toEqual([{ kind: 'does_not_fit', side: 'firm', redoOfId: null }])
    const [, no] = await answersTo(need.id)
    await forgetAnswer(member, need.id, no!.id)
    const moved = await scoresOf(need.id, ids)
    await learnAgain(member, need.id, no!.id)
    expect(await counting()).toEqual([{ kind: 'does_not_fit', side: 'firm', redoOfId: no!.id }])
    expect((await scoresOf(need.id, ids)).get(ids[0]!)).toBeLessThan(moved.get(ids[0]!)!)
    await expect(learnAgain(member, need.id, no!.id)).rejects.toMatchObject({ code: 'conflict' })
  })

  it('needs a reason where it is a no', () => {
    expect(judgementSchema.safeParse({ expert: 'e', verdict: 'does_not_fit' }).error?.issues).toMatchObject([{ path: ['reason'] }])
    expect(judgementSchema.safeParse({ expert: 'e', verdict: 'fits' }).success).toBe(true)
  })

  it('is for the firm of the need, the expert of the pair and the bureau', async () => {
    const { need, firm, ids } = await plant()
    const strangers: SignedInActor[] = [memberOf('other'), asExpert(ids[1]!)]
    for (const actor of strangers) await expect(judgePair(actor, need.id, says(ids[0]!, 'fits'))).rejects.toMatchObject({ code: 'forbidden' })
    for (const actor of [memberOf(firm.id), asExpert(ids[0]!), officer]) await judgePair(actor, need.id, says(ids[0]!, 'fits'))
    const rows = await answersTo(need.id)
    expect(rows.map(({ side }) => side)).toEqual(['firm', 'expert', 'bureau'])
    await expect(forgetAnswer(memberOf(firm.id), need.id, rows[1]!.id)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(forgetAnswer(asExpert(ids[0]!), need.id, rows[0]!.id)).rejects.toMatchObject({ code: 'forbidden' })
  })

  it('counts on a need that says nearly the same, and less', async () => {
    await db().pairingFeedback.deleteMany()
    const { need, ids } = await plant()
    const twin = await db().need.create({ data: made.need(need.enterpriseId, { title: '银电解液净化除铜', description: '电解液铜升高，需要在线脱除和监测。' }) })
    await db().pairingDue.create({ data: { kind: 'need', recordId: twin.id } })
    await db().pairingDue.create({ data: { kind: 'need', recordId: need.id } })
    await pairDue()
    const before = await scoresOf(twin.id, ids)
    await judgePair(officer, need.id, says(ids[0]!, 'does_not_fit', 'technology_unsuitable'))
    const after = await scoresOf(twin.id, ids)
    const lost = (id: string) => before.get(id)! - after.get(id)!
    expect(lost(ids[1]!)).toBeGreaterThan(0)
    const own = (await listOf(need.id)).find(({ expertId }) => expertId === ids[1])!.factors.find(({ name }) => name === 'feedback')!
    expect(lost(ids[1]!)).toBeLessThan(-own.points)
  })
})

describe('what is told of feedback', () => {
  it('names experts to the bureau alone, and to an expert not even what was answered', async () => {
    const { need, firm, experts, ids } = await plant()
    await judgePair(memberOf(firm.id), need.id, says(ids[0]!, 'does_not_fit', 'not_my_field'))
    const causes = async (actor: Actor) => (await listOf(need.id, actor)).find(({ expertId }) => expertId === ids[1])!.feedback.causes
    expect(await causes(officer)).toMatchObject([{ names: [experts[0]!.name], reason: 'not_my_field' }])
    expect(await causes(memberOf(firm.id))).toMatchObject([{ names: [], reason: 'not_my_field', experts: 1 }])
    for (const id of ids.slice(0, 2)) {
      const shown = (await needsForExpert(asExpert(id), id, 1000)).pairings.find(({ needId }) => needId === need.id)!
      expect(shown.feedback.causes).toMatchObject([{ kind: null, reason: null, names: [], own: false, alike: false }])
      expect(shown.feedback.said).toBeNull()
    }
  })

  it('keeps from a firm who among the experts turned its need down unasked', async () => {
    const { need, firm, experts, ids } = await plant()
    await judgePair(asExpert(ids[0]!), need.id, judgementSchema.parse({ expert: ids[0], verdict: 'does_not_fit', reason: 'not_my_field', note: '做不了' }))
    const [told] = (await feedbackLog(memberOf(firm.id), need.id, null)).answers
    expect(told).toMatchObject({ expert: null, by: null, note: null, side: 'expert' })
    const [known] = (await feedbackLog(officer, need.id, null)).answers
    expect(known).toMatchObject({ expert: { name: experts[0]!.name }, note: '做不了' })
  })
})

describe('the log', () => {
  let world: Awaited<ReturnType<typeof plant>>
  beforeEach(async () => {
    world = await plant()
  })

  it('replayed to its end is the present ranking, and to any earlier step the ranking of that step', async () => {
    const { need, ids } = world
    const order = async () => (await listOf(need.id)).slice(0, 10).map(({ expertId, score }) => [expertId, score])
    const replayed = async (at: Date | null) => (await feedbackLog(officer, need.id, at && String(at.getTime()))).replayed?.slice(0, 10).map(({ expertId, score }) => [expertId, rounded(score)])
    const step = fc.record({ expert: fc.nat(3), yes: fc.boolean(), undo: fc.boolean() })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 5 }), async (steps) => {
        await db().pairingFeedback.deleteMany({ where: { needId: need.id } })
        const seen: [Date, unknown][] = []
        for (const [at, { expert, yes, undo }] of steps.entries()) {
          const now = new Date(Date.UTC(2026, 0, 1, 0, at))
          const last = (await answersTo(need.id)).filter(({ undoneAt }) => !undoneAt).at(-1)
          if (undo && last) await forgetAnswer(officer, need.id, last.id, now)
          else await judgePair(officer, need.id, says(ids[expert]!, yes ? 'fits' : 'does_not_fit', yes ? undefined : 'not_my_field'), now)
          seen.push([now, await order()])
        }
        for (const [moment, then] of seen) expect(await replayed(moment)).toEqual(then)
        expect(await replayed(null)).toEqual(await order())
      }),
      { numRuns: 6 },
    )
  })

  it('shows with the first ten whoever a step was about, however far down, unless the reader may not know them', async () => {
    const { need, firm, ids } = world
    const crowd = await Promise.all(Array.from({ length: 10 }, () => db().expert.create({ data: made.expert({ researchDirections: ['银电解液净化除铜'] }) })))
    await judgePair(officer, need.id, says(ids[3]!, 'does_not_fit', 'no_time'), new Date(Date.UTC(2026, 0, 1)))
    await judgePair(asExpert(ids[3]!), need.id, says(ids[3]!, 'does_not_fit', 'no_time'), new Date(Date.UTC(2026, 0, 2)))
    const shown = async (actor: SignedInActor, day: number) => (await feedbackLog(actor, need.id, String(Date.UTC(2026, 0, day)))).replayed!.map(({ place, expertId }) => ({ place, last: expertId === ids[3] }))
    for (const [actor, day] of [[memberOf(firm.id), 1], [officer, 1], [officer, 2]] as const) expect((await shown(actor, day)).at(-1)).toMatchObject({ last: true, place: expect.toSatisfy((place: number) => place > 10) })
    expect(await shown(memberOf(firm.id), 2)).toHaveLength(10)
    await db().expert.deleteMany({ where: { id: { in: crowd.map(({ id }) => id) } } })
  })

  it('tells a firm that an answer to its introduction was undone by hand, though not by whom', async () => {
    const { need, firm, ids } = world
    const introduction = await db().introduction.create({ data: { needId: need.id, expertId: ids[0]!, state: 'declined' } })
    const { id } = await db().pairingFeedback.create({ data: { needId: need.id, expertId: ids[0]!, introductionId: introduction.id, kind: 'declined', reason: 'no_time', side: 'expert' } })
    await forgetAnswer(officer, need.id, id)
    const [told] = (await feedbackLog(memberOf(firm.id), need.id, null)).answers
    expect(told).toMatchObject({ takenBack: false, undoneAt: expect.any(Date), mayForget: false, mayLearn: false })
  })

  it('is for the need’s firm and the bureau', async () => {
    for (const actor of [memberOf('other'), asExpert(world.ids[0]!)]) await expect(feedbackLog(actor, world.need.id, null)).rejects.toMatchObject({ code: 'not_found' })
    await expect(feedbackLog(memberOf(world.firm.id), world.need.id, 'nonsense')).resolves.toMatchObject({ answers: [], moment: null })
  })
})
