import { describe, expect, it } from 'vitest'
import { addMonths } from '~/domain/calendar'
import { nextNeedStates } from './life'
import { needStates } from './needs.schema'
import { turnOf } from './turn'

/** From each state: where the firm itself may take a need | where only the bureau, or the calendar, may. */
const table = `
draft       submitted withdrawn                                      | published
submitted   draft withdrawn                                          | published returned
returned    submitted withdrawn                                      | published
published   submitted withdrawn closed                               | in_talks contracted expired
in_talks    withdrawn closed                                         | published contracted
contracted  closed                                                   | published in_talks
closed                                                               | published
expired     submitted published withdrawn closed                     |
withdrawn   draft submitted returned published in_talks expired      |`

const words = (text = '') => text.split(/\s+/).filter(Boolean)

const lines = table.trim().split('\n').map((line) => {
  const [head, bureau] = line.split('|')
  const [from, ...firm] = words(head)
  return { from: from as (typeof needStates)[number], firm, bureau: words(bureau) }
})

describe("a need's life", () => {
  it('is told for every state', () => expect(lines.map(({ from }) => from).sort()).toEqual([...needStates].sort()))

  it.each(lines)('from $from: the firm to $firm, the bureau to $bureau too', ({ from, firm, bureau }) => {
    expect(nextNeedStates(from, false).sort()).toEqual([...firm].sort())
    expect(nextNeedStates(from, true).sort()).toEqual([...firm, ...bureau].sort())
  })
})

const at = (text: string) => new Date(`${text}+08:00`)
const day = (text: string) => new Date(`${text}T00:00:00Z`)

describe('whose turn it is', () => {
  const plain = { validUntil: null, challenge: null }

  it('is said with the days that have passed, by the calendar of Shanghai', () => {
    const turn = (now: string) => turnOf({ state: 'submitted', ...plain }, at('2026-03-01T23:50:00'), at(now))
    expect(turn('2026-03-01T23:59:00')).toEqual({ key: 'submitted', who: 'bureau', days: 0 })
    expect(turn('2026-03-02T00:01:00')).toEqual({ key: 'submitted', who: 'bureau', days: 1 })
  })

  it('falls to the firm when a published need is about to end', () => {
    const turn = (validUntil: string) => turnOf({ state: 'published', challenge: null, validUntil: day(validUntil) }, undefined, at('2026-03-01T12:00:00'))
    expect(turn('2026-03-16')).toMatchObject({ key: 'published' })
    expect(turn('2026-03-15')).toEqual({ key: 'expiring', who: 'firm', days: 14 })
    expect(turn('2026-03-01')).toEqual({ key: 'expiring', who: 'firm', days: 0 })
  })

  it('is the experts’ until a challenge ends, then the firm’s where somebody applied', () => {
    const turn = (now: string, waiting: number) => turnOf({ state: 'published', validUntil: null, challenge: { applyUntil: day('2026-03-10'), waiting } }, undefined, at(now))
    expect(turn('2026-03-10T23:59:00', 2)).toEqual({ key: 'applying', who: 'experts', days: 0 })
    expect(turn('2026-03-11T00:00:00', 2)).toEqual({ key: 'deciding', who: 'firm', days: 1 })
    expect(turn('2026-03-11T00:00:00', 0)).toMatchObject({ key: 'published' })
  })
})

it('a month later is the same day, or the last of a shorter month', () => {
  expect(addMonths(day('2026-01-31'), 1)).toEqual(day('2026-02-28'))
  expect(addMonths(day('2026-11-23'), 12)).toEqual(day('2027-11-23'))
})
