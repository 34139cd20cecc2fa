import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MOST_NEAR, NEAR_LIKENESS } from '../weights.ts'
import { NearWords } from './near.ts'

/** A word whose vector lies at an angle in a plane: its cosine with another is the cosine of the difference. */
const at = (term: number, angle: number, idf = 2) => ({ term, vector: Float32Array.of(Math.cos(angle), Math.sin(angle)), idf })
const among = (angles: number[]) => NearWords.among(angles.map((angle, term) => at(term, angle)), () => {})
/** What is raised around some words, by term. */
function around(words: NearWords, asked: number[], size: number, part = 1) {
  const into = new Float32Array(size)
  words.raise(asked, part, into)
  return new Map([...into.entries()].filter(([, weight]) => weight > 0))
}

describe('words near each other in meaning', () => {
  it('weigh their idf times their likeness to the nearest word asked for, that word itself all of it', async () => {
    const near = around(await among([0, 0.5, 3]), [0], 3)
    expect([...near.keys()].sort()).toEqual([0, 1])
    expect(near.get(0)).toBeCloseTo(2, 6)
    expect(near.get(1)).toBeCloseTo(2 * Math.cos(0.5), 6)
  })

  it('are near both ways, and never nearer than the nearest of those asked for', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.double({ min: 0, max: 6, noNaN: true }), { minLength: 1, maxLength: 30 }), fc.nat(), async (angles, pick) => {
        const words = await among(angles)
        const asked = [pick % angles.length, (pick * 7) % angles.length]
        const near = around(words, asked, angles.length)
        angles.forEach((angle, term) => {
          const best = Math.max(...asked.map((one) => Math.cos(angles[one]! - angle)))
          if (best > NEAR_LIKENESS + 1e-4) expect(near.get(term)).toBeCloseTo(2 * best, 4)
          if (best < NEAR_LIKENESS - 1e-4) expect(near.has(term)).toBe(false)
        })
      }),
    )
  })

  it('are so many at most, the nearest', async () => {
    const near = around(await among(Array.from({ length: 2 * MOST_NEAR }, (_, i) => i / 1000)), [0], 2 * MOST_NEAR)
    expect(near.size).toBe(1 + MOST_NEAR)
    expect(Math.max(...near.keys())).toBe(MOST_NEAR)
  })

  it('count in the part asked for, and leave no trace afterwards', async () => {
    const words = await among([0, 0.5, 3])
    expect(around(words, [0], 3, 0.5).get(0)).toBeCloseTo(1, 6)
    const into = new Float32Array(3)
    words.raise([0, 2], 1, into)
    words.lower([0, 2], into)
    expect([...into]).toEqual([0, 0, 0])
  })

  it('add up by their idf, whatever else stands in a text', async () => {
    const words = await NearWords.among([at(4, 0, 1.5), at(9, 1, 2.5)], () => {})
    expect(words.total({ terms: Uint32Array.of(4, 7, 9), counts: Uint8Array.of(3, 1, 1) }, 0, 3)).toBe(4)
  })
})
