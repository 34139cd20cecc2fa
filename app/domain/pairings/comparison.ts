import type { FactorGroup } from '@search/index.server'
import { factorGroups } from './factorGroups'
import { rounded, sumOf } from './shares'
import type { ShownPairing } from './shown'

/** One thing in which two pairings of a need differ or agree, with the points of each. */
export type ComparedLine = { a: number; b: number } & ({ kind: 'phrase'; words: string } | { kind: 'scattered' | 'model' | 'beyond' } | { kind: 'factor'; group: FactorGroup })

export interface Comparison {
  /** The first one's score less the second's; the lines' differences add up to it. */
  lead: number
  lines: ComparedLine[]
}

/** Two pairings of one need (or none, where the texts have nothing in common) line by line, those that part them most first. */
export function compared(a: ShownPairing | null, b: ShownPairing | null, groupOf: (name: string) => FactorGroup): Comparison {
  const lines = [...phraseLines(a, b), ...besideText(a, b, groupOf)].filter((line) => line.a !== 0 || line.b !== 0)
  return { lead: rounded((a?.score ?? 0) - (b?.score ?? 0)), lines: lines.sort((one, other) => Math.abs(leadIn(other)) - Math.abs(leadIn(one))) }
}

/** By how much the first leads in a line; negative where the second does. */
export const leadIn = ({ a, b }: ComparedLine): number => rounded(a - b)

function phraseLines(a: ShownPairing | null, b: ShownPairing | null): ComparedLine[] {
  const words = new Map([...(a?.phrases ?? []), ...(b?.phrases ?? [])].map(({ need }) => [need.toLowerCase(), need]))
  return [...words].map(([key, need]) => ({ kind: 'phrase', words: need, a: pointsOf(a, key), b: pointsOf(b, key) }))
}

const pointsOf = (pairing: ShownPairing | null, key: string) => sumOf(pairing?.phrases.filter(({ need }) => need.toLowerCase() === key).map(({ points }) => points) ?? [])

function besideText(a: ShownPairing | null, b: ShownPairing | null, groupOf: (name: string) => FactorGroup): ComparedLine[] {
  const inGroup = (pairing: ShownPairing | null, group: FactorGroup) => sumOf(pairing?.factors.filter(({ name }) => groupOf(name) === group).map(({ points }) => points) ?? [])
  return [
    { kind: 'scattered', a: scatteredOf(a), b: scatteredOf(b) },
    { kind: 'model', a: a?.byModel ?? 0, b: b?.byModel ?? 0 },
    ...factorGroups.map((group) => ({ kind: 'factor' as const, group, a: inGroup(a, group), b: inGroup(b, group) })),
    { kind: 'beyond', a: a?.beyond ?? 0, b: b?.beyond ?? 0 },
  ]
}

/** What of the text score neither a phrase nor a model's likeness carried. */
const scatteredOf = (pairing: ShownPairing | null) => (pairing ? rounded(pairing.textScore - pairing.byModel - sumOf(pairing.phrases.map(({ points }) => points))) : 0)
