import { type Unit } from '../text/units.ts'

/** Term -> how often it stands in a text. */
export type Bag = Map<string, number>

/** Counts single characters, pairs of neighbouring characters, and whole words of letters and digits. */
export function addUnits(bag: Bag, units: Unit[]): Bag {
  let before: Unit | undefined
  for (const unit of units) {
    count(bag, unit.term)
    if (before?.han && unit.han && unit.joined) count(bag, before.term + unit.term)
    before = unit
  }
  return bag
}

function count(bag: Bag, term: string) {
  bag.set(term, (bag.get(term) ?? 0) + 1)
}
