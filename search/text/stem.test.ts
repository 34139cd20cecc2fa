import { describe, expect, it } from 'vitest'
import { stem } from './stem.ts'

describe('the stem of a word', () => {
  it.each([
    [['coating', 'coatings', 'coated']],
    [['recommend', 'recommender', 'recommendation', 'recommendations']],
    [['optimize', 'optimization', 'optimizing']],
    [['battery', 'batteries']],
  ])('is the same for %j', (words) => {
    expect(new Set(words.map(stem)).size).toBe(1)
  })

  it.each(['银粉', 'pm2.5', 'cbn', 'gas', '99.99%'])('leaves %s as it is', (word) => {
    expect(stem(word)).toBe(word)
  })
})
