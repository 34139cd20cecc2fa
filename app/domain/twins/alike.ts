import type { Found } from './blocks'
import { abbreviates, firmContains, firmCore, initialsOf, institutionContains, oneEditApart } from './names'
import type { TwinReason, TwinSubject } from './pairs'

/** One name of a record, with the part of it that is compared. */
interface Spelling {
  subject: TwinSubject
  text: string
  core: string
}

/** Names as long as this may differ by a slip of the pen; shorter ones (湖南, 河南) differ in earnest. */
const shortestSlip = 5

/** A short name that lies in more long ones than this is too general to say anything. */
const tooGeneral = 10

/** Adds the pairs of firms or institutions whose names are not the same but alike: one in short, or one edit apart. */
export function namesAlike(found: Found, kind: 'enterprise' | 'institution', subjects: TwinSubject[]): void {
  const spellings = subjects.flatMap((subject) =>
    subject.names.map(({ text, key }): Spelling => ({ subject, text, core: kind === 'enterprise' ? firmCore(key) : key })),
  )
  if (kind === 'enterprise') sameCores(found, spellings)
  contained(found, spellings, kind === 'enterprise' ? firmContains : institutionContains)
  if (kind === 'institution') shortened(found, spellings)
  slips(found, spellings)
}

/** Firms whose names differ in place and legal form only. */
function sameCores(found: Found, spellings: Spelling[]) {
  for (const group of grouped(spellings, ({ core }) => [core])) meet(found, group, 'contains', (one, other) => one.text !== other.text)
}

/** Looks every part of a name up among the names: long names hold few parts, so nothing is compared in vain. */
function contained(found: Found, spellings: Spelling[], holds: (long: string, short: string) => boolean) {
  const byCore = groupsOf(spellings, ({ core }) => [core])
  const longer = new Map<Spelling, Spelling[]>()
  for (const long of spellings) {
    for (const part of partsOf(long.core)) {
      for (const short of byCore.get(part) ?? []) if (holds(long.core, part)) longer.set(short, [...(longer.get(short) ?? []), long])
    }
  }
  for (const [short, longs] of longer) if (longs.length <= tooGeneral) for (const long of longs) add(found, 'contains', long, short)
}

/** Every part of a name of two characters or more, itself left out; of very long names the first 40 characters. */
function partsOf(name: string): Set<string> {
  const parts = new Set<string>()
  const text = name.slice(0, 40)
  for (let start = 0; start < text.length - 1; start += 1) for (let end = start + 2; end <= text.length; end += 1) parts.add(text.slice(start, end))
  parts.delete(name)
  return parts
}

/** Institutions of which one name is an abbreviation of the other: Chinese ones begin alike, English ones are initials. */
function shortened(found: Found, spellings: Spelling[]) {
  const byCore = groupsOf(spellings, ({ core }) => [core])
  for (const long of spellings) {
    for (const short of byCore.get(initialsOf(long.text) ?? '') ?? []) add(found, 'abbreviates', long, short)
  }
  for (const group of grouped(spellings, ({ core }) => [core.slice(0, 2)])) {
    const shorts = group.filter(({ core }) => core.length >= 3 && core.length <= 6).slice(0, 200)
    for (const short of shorts) for (const long of group) if (abbreviates(long.core, short.core)) add(found, 'abbreviates', long, short)
  }
}

/** Names one edit apart agree after one character is left out of each, or of one of them. */
function slips(found: Found, spellings: Spelling[]) {
  const long = spellings.filter(({ core }) => core.length >= shortestSlip && core.length <= 60)
  for (const group of grouped(long, ({ core }) => [core, ...[...core].map((_, at) => core.slice(0, at) + core.slice(at + 1))])) {
    meet(found, group, 'oneEdit', (one, other) => oneEditApart(one.core, other.core))
  }
}

const grouped = (spellings: Spelling[], keysOf: (spelling: Spelling) => string[]) =>
  [...groupsOf(spellings, keysOf).values()].filter((group) => group.length > 1)

function groupsOf(spellings: Spelling[], keysOf: (spelling: Spelling) => string[]): Map<string, Spelling[]> {
  const groups = new Map<string, Spelling[]>()
  for (const spelling of spellings) {
    for (const key of keysOf(spelling)) {
      const group = groups.get(key)
      if (group) group.push(spelling)
      else groups.set(key, [spelling])
    }
  }
  return groups
}

type AlikeCode = Extract<TwinReason, { one: string }>['code']

/** Compares the members of a group; of a large one the first 30 only, since its key is too common to say much. */
function meet(found: Found, group: Spelling[], code: AlikeCode, alike: (one: Spelling, other: Spelling) => boolean) {
  const few = group.slice(0, 30)
  for (const [index, one] of few.entries()) for (const other of few.slice(index + 1)) if (alike(one, other)) add(found, code, one, other)
}

/** Where a name is the same already, or the state itself tells the two apart, that names are alike says nothing. */
function add(found: Found, code: AlikeCode, one: Spelling, other: Spelling) {
  if (one.subject.official && other.subject.official && one.subject.official !== other.subject.official) return
  if (!found.has(one.subject, other.subject, 'sameName')) found.add(one.subject, other.subject, { code, one: one.text, other: other.text })
}
