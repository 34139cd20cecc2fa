import { nameKey } from '~/domain/discovery/names.server'
import { type ImportKind, registerOf } from '../kinds'

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
  /** The name, or what else the record is recognised by. */
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
  #claimed = new Set<string>()

  constructor(readonly kind: ImportKind) {}

  add(labels: string[], ref: Ref): void {
    if (ref.inFile) this.#claimed.add(ref.id)
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

  /** The same record has the same number, else the same name, institution or firm (a register's row perhaps none), and department where both state one. */
  find(sought: Sought): Match {
    const numbered = sought.number ? this.#byNumber.get(sought.number) : undefined
    if (numbered) return { same: numbered }
    const named = (this.#byLabel.get(nameKey(sought.label)) ?? []).filter((ref) => !(ref.number && sought.number))
    return judged(live(this.kind === 'experts' ? named : named.filter((ref) => this.#isOf(ref, sought))), sought, this.kind)
  }

  /**
   * The record of a row that names none: of those that are alike, the next that no row of this file has taken, or the one
   * that the row was promised. So three alike rows are three records, and the same three when the file comes again.
   */
  claim(sought: Sought, promisedId: string | null | undefined): Match {
    const numbered = sought.number ? this.#byNumber.get(sought.number) : undefined
    const alike = (this.#byLabel.get(nameKey(sought.label)) ?? []).filter((ref) => !ref.withdrawn && !this.#claimed.has(ref.id) && this.#isOf(ref, sought))
    const same = numbered ?? (promisedId ? alike.find(({ id }) => id === promisedId) : alike[0])
    if (same) this.#claimed.add(same.id)
    return same ? { same } : { none: true }
  }

  #isOf(ref: Ref, sought: Sought): boolean {
    const ofNobody = ref.organisations.length === 0 && sought.organisations.length === 0
    return sharesOrganisation(ref, sought) || (ofNobody && this.kind in registerOf)
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
