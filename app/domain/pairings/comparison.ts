import type { FactorGroup } from '@search/index.server'
import { factorGroups } from './factorGroups'
import { rounded, sumOf } from './shares'
import type { ShownEvidence, ShownPairing } from './shown'

/** One thing in which two pairings differ or agree, with the points of each. */
export type ComparedLine = { a: number; b: number } & (
  | { kind: 'phrase'; words: string }
  | { kind: 'entry'; type: ShownEvidence['type']; title: string }
  | { kind: 'scattered' | 'model' | 'rest' | 'beyond' }
  | { kind: 'factor'; group: FactorGroup }
)

export interface Comparison {
  /** The first one's score less the second's; the lines' differences add up to it. */
  lead: number
  /** The same of the text scores alone. */
  textLead: number
  lines: ComparedLine[]
}

type Shown = ShownPairing | null
type GroupOf = (name: string) => FactorGroup

/** Two experts for one need (or null, where the texts have nothing in common): what they share are the need's words. Those lines that part them most stand first. */
export const comparedExperts = (a: Shown, b: Shown, groupOf: GroupOf): Comparison =>
  comparisonOf(a, b, [...phraseLines(a, b), { kind: 'scattered', a: scatteredOf(a), b: scatteredOf(b) }, { kind: 'model', a: a?.byModel ?? 0, b: b?.byModel ?? 0 }, ...factorLines(a, b, groupOf)])

/** Two needs for one expert: what they share are the expert's works, directions and keywords. */
export const comparedNeeds = (a: Shown, b: Shown, groupOf: GroupOf): Comparison => comparisonOf(a, b, [...entryLines(a, b), { kind: 'rest', a: a?.rest ?? 0, b: b?.rest ?? 0 }, ...factorLines(a, b, groupOf)])

/** By how much the first leads in a line; negative where the second does. */
export const leadIn = ({ a, b }: { a: number; b: number }): number => rounded(a - b)

/** Whether a line is a part of the text score. */
export const isOfText = ({ kind }: ComparedLine): boolean => kind !== 'factor' && kind !== 'beyond'

function comparisonOf(a: Shown, b: Shown, lines: ComparedLine[]): Comparison {
  const told = lines.filter((line) => line.a !== 0 || line.b !== 0)
  const lead = (of: (pairing: ShownPairing) => number) => rounded((a ? of(a) : 0) - (b ? of(b) : 0))
  return {
    lead: lead(({ score }) => score),
    textLead: lead(({ textScore }) => textScore),
    lines: told.sort((one, other) => Math.abs(leadIn(other)) - Math.abs(leadIn(one))),
  }
}

function phraseLines(a: Shown, b: Shown): ComparedLine[] {
  const words = new Map([...(a?.phrases ?? []), ...(b?.phrases ?? [])].map(({ need }) => [need.toLowerCase(), need]))
  return [...words].map(([key, need]) => ({ kind: 'phrase', words: need, a: pointsOf(a, key), b: pointsOf(b, key) }))
}

const pointsOf = (pairing: Shown, key: string) => sumOf(pairing?.phrases.filter(({ need }) => need.toLowerCase() === key).map(({ points }) => points) ?? [])

function entryLines(a: Shown, b: Shown): ComparedLine[] {
  const entries = new Map([...(a?.evidence ?? []), ...(b?.evidence ?? [])].map((entry) => [keyOf(entry), entry]))
  const given = (pairing: Shown, key: string) => pairing?.evidence.find((entry) => keyOf(entry) === key)?.points ?? 0
  return [...entries].map(([key, { type, title }]) => ({ kind: 'entry', type, title, a: given(a, key), b: given(b, key) }))
}

const keyOf = ({ type, id }: ShownEvidence) => `${type} ${id}`

function factorLines(a: Shown, b: Shown, groupOf: GroupOf): ComparedLine[] {
  const inGroup = (pairing: Shown, group: FactorGroup) => sumOf(pairing?.factors.filter(({ name }) => groupOf(name) === group).map(({ points }) => points) ?? [])
  return [...factorGroups.map((group) => ({ kind: 'factor' as const, group, a: inGroup(a, group), b: inGroup(b, group) })), { kind: 'beyond', a: a?.beyond ?? 0, b: b?.beyond ?? 0 }]
}

/** What of the text score neither a phrase nor a model's likeness carried. */
const scatteredOf = (pairing: Shown) => (pairing ? rounded(pairing.textScore - pairing.byModel - sumOf(pairing.phrases.map(({ points }) => points))) : 0)
