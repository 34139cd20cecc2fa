import type { Changes } from '~/domain/history/changes'
import type { CountedRecord, Figure } from '../figures/figure'
import { written } from '../text/paragraph'
import type { FrozenParagraph } from './content'

/** One state of a report: a snapshot, or how it reads now. */
export interface State {
  figures: Figure[]
  paragraphs: FrozenParagraph[]
  records: Map<string, CountedRecord>
}

/** What became of a report between two states. */
export interface Difference {
  figures: { key: string; title?: string; before: string | null; after: string | null }[]
  added: CountedRecord[]
  gone: CountedRecord[]
  changed: { record: CountedRecord; changes: Changes }[]
  paragraphs: { key: string; before: string | null; after: string | null }[]
}

/** Lists what differs, in the order of the report; `changesOf` tells what was corrected in a record. */
export function differenceOf(before: State, after: State, changesOf: (before: CountedRecord, after: CountedRecord) => Changes): Difference {
  const changed = [...after.records].flatMap(([key, record]) => {
    const was = before.records.get(key)
    const changes = was ? changesOf(was, record) : {}
    return Object.keys(changes).length > 0 ? [{ record, changes }] : []
  })
  return {
    figures: pairs(before.figures, after.figures).flatMap(([was, is]) => (same(was, is) ? [] : [{ key: (is ?? was)!.key, title: (is ?? was)!.title, before: was?.text ?? null, after: is?.text ?? null }])),
    added: [...after.records].filter(([key]) => !before.records.has(key)).map(([, record]) => record),
    gone: [...before.records].filter(([key]) => !after.records.has(key)).map(([, record]) => record),
    changed,
    paragraphs: pairs(before.paragraphs, after.paragraphs)
      .map(([was, is]) => ({ key: (is ?? was)!.key, before: was ? asRead(was) : null, after: is ? asRead(is) : null }))
      .filter((pair) => pair.before !== pair.after),
  }
}

/** What stands under one key in both lists; what is only in the first comes last. */
function pairs<T extends { key: string }>(before: T[], after: T[]): [was: T | undefined, is: T | undefined][] {
  const earlier = new Map(before.map((one) => [one.key, one]))
  const later = new Set(after.map(({ key }) => key))
  return [...after.map((one): [T | undefined, T] => [earlier.get(one.key), one]), ...before.filter(({ key }) => !later.has(key)).map((one): [T, undefined] => [one, undefined])]
}

/** A figure that is nothing differs from none only in being listed. */
const same = (was: Figure | undefined, is: Figure | undefined) => (was?.value ?? '0') === (is?.value ?? '0') && (was?.text ?? '0') === (is?.text ?? '0')

const asRead = ({ lead, pieces }: FrozenParagraph) => lead + written(pieces)
