import type { RecordKind } from '@prisma-client'

/** A record by its kind and id. */
export interface RecordRef {
  kind: RecordKind
  id: string
}

export type Link = [one: RecordRef, other: RecordRef]

export const keyOf = ({ kind, id }: RecordRef): string => `${kind}:${id}`

/**
 * The records grouped by what they are about: those that links connect, at any remove and also through records that are not
 * among them, are one undertaking. Every record stands in exactly one group; groups keep the order of their first record.
 */
export function unionsOf<R extends RecordRef>(records: R[], links: Link[]): R[][] {
  const rootOf = joined(links)
  const groups = new Map<string, Map<string, R>>()
  for (const record of records) {
    const root = rootOf(keyOf(record))
    if (!groups.has(root)) groups.set(root, new Map())
    groups.get(root)!.set(keyOf(record), record)
  }
  return [...groups.values()].map((group) => [...group.values()])
}

/** Union-find: which key stands for all that are connected with one. */
function joined(links: Link[]): (key: string) => string {
  const parents = new Map<string, string>()
  const rootOf = (key: string): string => {
    let root = key
    while (parents.has(root)) root = parents.get(root)!
    for (let at = key; at !== root; ) {
      const next = parents.get(at)!
      parents.set(at, root)
      at = next
    }
    return root
  }
  for (const [one, other] of links) {
    const [from, to] = [rootOf(keyOf(one)), rootOf(keyOf(other))]
    if (from !== to) parents.set(from, to)
  }
  return rootOf
}
