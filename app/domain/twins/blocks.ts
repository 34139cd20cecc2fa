import type { TwinPair, TwinReason, TwinSubject } from './pairs'

/** A key borne by more records than this says nothing about any two of them. */
const largest = 30

/** Records that share a key. */
export class Block {
  constructor(
    readonly key: string,
    readonly members: TwinSubject[],
  ) {}

  *pairs(): Generator<[TwinSubject, TwinSubject]> {
    for (const [index, one] of this.members.entries()) for (const other of this.members.slice(index + 1)) yield [one, other]
  }
}

/** The records of each key that two or more share. */
export function blocksOf(subjects: TwinSubject[], keysOf: (subject: TwinSubject) => string[]): Block[] {
  const byKey = new Map<string, TwinSubject[]>()
  for (const subject of subjects) {
    for (const key of new Set(keysOf(subject))) {
      if (key === '') continue
      const members = byKey.get(key)
      if (members) members.push(subject)
      else byKey.set(key, [subject])
    }
  }
  return [...byKey].filter(([, members]) => members.length > 1 && members.length <= largest).map(([key, members]) => new Block(key, members))
}

/** Pairs as they are found, each with all its reasons. */
export class Found {
  private readonly byIds = new Map<string, TwinPair>()

  add(one: TwinSubject, other: TwinSubject, reason: TwinReason): void {
    if (one.id === other.id) return
    const ids: [string, string] = one.id < other.id ? [one.id, other.id] : [other.id, one.id]
    const pair = this.byIds.get(ids.join()) ?? { ids, reasons: [] }
    if (!pair.reasons.some(({ code }) => code === reason.code)) pair.reasons.push(reason)
    this.byIds.set(ids.join(), pair)
  }

  has(one: TwinSubject, other: TwinSubject, code: TwinReason['code']): boolean {
    return this.byIds.get([one.id, other.id].sort().join())?.reasons.some((reason) => reason.code === code) ?? false
  }

  pairs(): TwinPair[] {
    return [...this.byIds.values()]
  }
}
