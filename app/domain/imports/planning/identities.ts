import { nameKey } from '~/domain/discovery/names.server'
import type { ImportKind } from '../kinds'

/** What a record is recognised by. */
export interface Ref {
  id: string
  number: string | null
  /** Ids of its institution, firm or parties. */
  organisations: string[]
  department: string | null
  withdrawn: boolean
  /** A record that this file itself makes. */
  inFile?: true
}

export interface Sought {
  label: string
  number: string | null
  organisations: string[]
  department: string | null
}

export type Match = { same: Ref } | { none: true } | { candidates: Ref[] }

/** All records of a kind by number and by name, held in memory while an import runs (some 300 bytes each). */
export class Identities {
  #byNumber = new Map<string, Ref>()
  #byLabel = new Map<string, Ref[]>()

  constructor(readonly kind: ImportKind) {}

  add(labels: string[], ref: Ref): void {
    if (ref.number) this.#byNumber.set(ref.number, ref)
    for (const key of new Set(labels.map(nameKey))) {
      const refs = this.#byLabel.get(key)
      if (!refs) this.#byLabel.set(key, [ref])
      else if (!refs.some(({ id }) => id === ref.id)) refs.push(ref)
    }
  }

  /** Keeps in mind what a row says of a record, for the rows behind it. */
  learn(ref: Ref, { label, number, department, organisations }: Sought): void {
    ref.number ??= number
    ref.department ??= department
    ref.organisations = [...new Set([...ref.organisations, ...organisations])]
    this.add([label], ref)
  }

  /** The same record has the same number, else the same name, institution or firm, and department where both state one. */
  find(sought: Sought): Match {
    const numbered = sought.number ? this.#byNumber.get(sought.number) : undefined
    if (numbered) return { same: numbered }
    const named = (this.#byLabel.get(nameKey(sought.label)) ?? []).filter((ref) => !(ref.number && sought.number))
    return judged(live(this.kind === 'experts' ? named : named.filter((ref) => sharesOrganisation(ref, sought))), sought, this.kind)
  }
}

function judged(refs: Ref[], sought: Sought, kind: ImportKind): Match {
  const [sure, unsure] = kind === 'experts' ? likelyExperts(refs, sought) : [refs, []]
  if (sure.length === 1) return { same: sure[0]! }
  const candidates = [...sure, ...unsure]
  return candidates.length > 0 ? { candidates } : { none: true }
}

/** Same name and same institution; one that states no institution, or another department, may or may not be the same person. */
function likelyExperts(refs: Ref[], sought: Sought): [sure: Ref[], unsure: Ref[]] {
  const here = refs.filter((ref) => sharesOrganisation(ref, sought) || (ref.organisations.length === 0 && sought.organisations.length === 0))
  const elsewhere = refs.filter((ref) => !here.includes(ref) && (ref.organisations.length === 0 || sought.organisations.length === 0))
  const exact = here.filter((ref) => sameDepartment(ref, sought))
  if (exact.length > 0) return [exact, []]
  const open = here.filter((ref) => !ref.department || !sought.department)
  if (open.length > 0) return [open, []]
  return [[], [...here.filter(({ inFile }) => !inFile), ...elsewhere.filter(({ inFile }) => !inFile)]]
}

const sameDepartment = (ref: Ref, sought: Sought) => nameKey(ref.department ?? '') === nameKey(sought.department ?? '')

const sharesOrganisation = (ref: Ref, sought: Sought) => ref.organisations.some((id) => sought.organisations.includes(id))

/** Records in force before withdrawn ones. */
function live(refs: Ref[]): Ref[] {
  const inForce = refs.filter(({ withdrawn }) => !withdrawn)
  return inForce.length > 0 ? inForce : refs
}
