import type { NamedKind } from '~/domain/records/kinds'
import { namesAlike } from './alike'
import { type Block, blocksOf, Found } from './blocks'

/** What is compared of a record. */
export interface TwinSubject {
  id: string
  /** Its name, English name and aliases; `key` as names are compared (width, case, script do not count). */
  names: { text: string; key: string }[]
  /** Numbers that only one record should bear: the bureau's, a credit code, the ministry's code. */
  codes: string[]
  /** The number under which the state knows it (credit code, ministry's code): with two of these, likeness of names says nothing. */
  official: string | null
  /** Telephone numbers and e-mail addresses, as compared. */
  contacts: string[]
  /** Where a person works; null where nobody said. */
  institutionId: string | null
}

/** Why two records may be the same; the values are quoted on the page. */
export type TwinReason =
  | { code: 'sameCode' | 'sameName' | 'sameContact' | 'samePerson' | 'namesake'; value: string }
  | { code: 'contains' | 'abbreviates' | 'oneEdit'; one: string; other: string }

export interface TwinPair {
  /** Ids in ascending order. */
  ids: [string, string]
  reasons: TwinReason[]
}

/** How much each reason says, the strongest first. */
const weights: Record<TwinReason['code'], number> = {
  sameCode: 100,
  sameName: 90,
  samePerson: 85,
  abbreviates: 60,
  contains: 50,
  namesake: 45,
  sameContact: 40,
  oneEdit: 30,
}

/**
 * The pairs among records of one kind that may be the same, the likeliest first. Only records that share a key
 * (a code, a name, a contact, a part of a name) are compared, so the work grows with the records, not their square.
 */
export function twinPairs(kind: NamedKind, subjects: TwinSubject[]): TwinPair[] {
  const found = new Found()
  shared(found, 'sameCode', blocksOf(subjects, (subject) => subject.codes))
  shared(found, 'sameContact', blocksOf(subjects, (subject) => subject.contacts))
  if (kind === 'expert') samePeople(found, subjects)
  else {
    shared(found, 'sameName', blocksOf(subjects, (subject) => subject.names.map(({ key }) => key)), nameOf)
    namesAlike(found, kind, subjects)
  }
  return found.pairs().sort((a, b) => strength(b) - strength(a) || (a.ids.join() < b.ids.join() ? -1 : 1))
}

/** The highest weight counts, and each further reason a little. */
const strength = ({ reasons }: TwinPair) => Math.max(...reasons.map(({ code }) => weights[code])) + reasons.length

function shared(found: Found, code: 'sameCode' | 'sameContact' | 'sameName', blocks: Block[], value: (block: Block) => string = ({ key }) => key) {
  for (const block of blocks) for (const [one, other] of block.pairs()) found.add(one, other, { code, value: value(block) })
}

/** People of one name who work at the same place, or of whom one's place is not known. */
function samePeople(found: Found, subjects: TwinSubject[]) {
  for (const block of blocksOf(subjects, (subject) => subject.names.map(({ key }) => key))) {
    for (const [one, other] of block.pairs()) {
      if (one.institutionId && one.institutionId === other.institutionId) found.add(one, other, { code: 'samePerson', value: nameOf(block) })
      else if (!one.institutionId || !other.institutionId) found.add(one, other, { code: 'namesake', value: nameOf(block) })
    }
  }
}

/** The name that made the block, as its first record writes it. */
const nameOf = ({ key, members }: Block) => members[0]!.names.find((name) => name.key === key)!.text
