import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { safePath } from './paths'

const here = 'https://lianyan.example'

describe('a path to go on to', () => {
  it('is kept with its search', () => expect(safePath('/needs/1?page=2')).toBe('/needs/1?page=2'))

  it.each(['https://evil.example/', '//evil.example', '/\\evil.example', '/\t/evil.example', '/.//evil.example', '/./\\evil.example', '/x/..//evil.example', 'needs', '', null, 7, undefined])(
    'is the home page instead of %j',
    (next) => expect(safePath(next)).toBe('/'),
  )

  it('never leads away, whatever is asked for', () => {
    const piece = fc.constantFrom('/', '\\', '.', '..', '\t', '\n', 'evil.example', '@', ':', 'https:', '%2f', '?', '#', 'needs', ' ')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('')), (next) => {
        const path = safePath(next)
        expect(new URL(path, here).origin).toBe(here)
        expect(safePath(path)).toBe(path)
      }),
      { numRuns: 1000 },
    )
  })
})
