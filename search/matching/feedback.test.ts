import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildCorpus } from './corpus.ts'
import { rankExperts, rankNeeds } from './rank.ts'
import { type Lesson, type MatchExpert } from './types.ts'
import { FEEDBACK } from './weights.ts'

const phrases = ['电解银提纯', '硝酸银结晶', '含银废液回收', '银粉形貌控制', '阳极泥浸出', '旋流电积', '离子交换除铜', '图像识别', '水稻育种', '尾气吸收']
const text = fc.subarray(phrases, { minLength: 1 }).map((words) => words.join('与'))
const experts = fc
  .array(fc.array(text, { minLength: 1, maxLength: 3 }), { minLength: 3, maxLength: 8 })
  .map((all) => all.map((works, i): MatchExpert => ({ id: `e${i}`, name: '', works: works.map((title, at) => ({ id: String(at), kind: '', title })) })))
const lesson = (ids: string[]) =>
  fc.record({
    id: fc.uuid(),
    expertId: fc.constantFrom(...ids),
    value: fc.constantFrom(-1, -0.5, 0.5, 1),
    about: fc.constantFrom<Lesson['about']>('speciality', 'person'),
  })
const world = experts.chain((all) =>
  fc.record({ corpus: fc.constant(buildCorpus(all)), lessons: fc.array(lesson(all.map(({ id }) => id)), { minLength: 1, maxLength: 8 }), title: text, text }),
)

const ask = { limit: Infinity, evidence: 3 }
const withLessons = (lessons: Lesson[]) => ({ ...ask, lessons: new Map([['n', lessons]]) })

describe('what is learnt', () => {
  it('moves nobody further than its bound, and every score is still the sum of what is shown', () => {
    fc.assert(
      fc.property(world, ({ corpus, lessons, title, text }) => {
        for (const { score, textScore, factors } of rankExperts(corpus, { id: 'n', title, text }, withLessons(lessons))) {
          const learnt = factors.find(({ name }) => name === 'feedback')?.points ?? 0
          expect(Math.abs(learnt)).toBeLessThanOrEqual(FEEDBACK.most + 1e-9)
          expect(score).toBeCloseTo(Math.min(100, factors.reduce((sum, { points }) => sum + points, textScore)), 6)
        }
      }),
    )
  })

  it('is shared out among its lessons without a rest', () => {
    fc.assert(
      fc.property(world, ({ corpus, lessons, title, text }) => {
        for (const { score, causes, factors } of rankExperts(corpus, { id: 'n', title, text }, withLessons(lessons))) {
          const learnt = factors.find(({ name }) => name === 'feedback')?.points ?? 0
          if (score > 0) expect(causes.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(learnt, 3)
        }
      }),
    )
  })

  it('gives a pair the same score from either side', () => {
    fc.assert(
      fc.property(world, ({ corpus, lessons, title, text }) => {
        const need = { id: 'n', title, text }
        for (const pairing of rankExperts(corpus, need, withLessons(lessons))) {
          expect(rankNeeds(corpus, [need], pairing.expertId, withLessons(lessons))).toEqual([pairing])
        }
      }),
    )
  })

  it('of a person alone leaves every other expert where they stood', () => {
    fc.assert(
      fc.property(world, ({ corpus, lessons, title, text }) => {
        const personal = lessons.map((one): Lesson => ({ ...one, about: 'person' }))
        const judged = new Set(personal.map(({ expertId }) => expertId))
        const need = { id: 'n', title, text }
        const others = (all: ReturnType<typeof rankExperts>) => all.filter(({ expertId }) => !judged.has(expertId))
        expect(others(rankExperts(corpus, need, withLessons(personal)))).toEqual(others(rankExperts(corpus, need, ask)))
      }),
    )
  })

  it('leaves the ranking as it was once it is left out of account, or undone', () => {
    fc.assert(
      fc.property(world, ({ corpus, lessons, title, text }) => {
        const need = { id: 'n', title, text }
        const before = rankExperts(corpus, need, ask)
        expect(rankExperts(corpus, need, { ...withLessons(lessons), without: ['feedback'] })).toEqual(before)
        expect(rankExperts(corpus, need, withLessons([]))).toEqual(before)
      }),
    )
  })

  it('lets an accepted expert lift those of the same speciality, and a declined one lower them', () => {
    const corpus = buildCorpus(
      [['silver', '电解银提纯'], ['twin', '电解银提纯工艺'], ['plant', '银粉形貌控制']].map(([id, title]) => ({ id: id!, name: '', works: [{ id: 'w', kind: '', title: title! }] })),
    )
    const need = { id: 'n', title: '银的电解提纯与银粉', text: '' }
    const points = (value: number, expertId: string) => {
      const lessons = [{ id: 'l', expertId: 'silver', value, about: 'speciality' as const }]
      return rankExperts(corpus, need, withLessons(lessons)).find((pairing) => pairing.expertId === expertId)!.factors.find(({ name }) => name === 'feedback')!.points
    }
    expect(points(1, 'twin')).toBeGreaterThan(points(1, 'plant'))
    expect(points(1, 'plant')).toBeGreaterThan(0)
    expect(points(-1, 'twin')).toBeLessThan(points(-1, 'plant'))
    expect(points(-1, 'plant')).toBeLessThan(0)
  })
})
