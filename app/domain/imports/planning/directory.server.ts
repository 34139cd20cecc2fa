import { nameKey } from '~/domain/discovery/names.server'
import { db } from '~/platform/db.server'
import type { Candidate, OrganisationKind } from './rows'

export type Resolution =
  | { found: string; withdrawn: boolean }
  /** Several records of that name, or some whose names differ only in their legal form. */
  | { candidates: Candidate[] }
  | { unknown: true; moeCode: string | null }

interface Known {
  name: string
  withdrawn: boolean
}

/** All institutions and firms by name, alias, credit code and the ministry's list, held in memory while an import runs. */
export class Directory {
  #byKey = { institution: new Map<string, string[]>(), enterprise: new Map<string, string[]>() }
  #byCore = { institution: new Map<string, string[]>(), enterprise: new Map<string, string[]>() }
  #byCode = new Map<string, string>()
  #known = new Map<string, Known>()
  #reference = new Map<string, string>()

  static async load(): Promise<Directory> {
    const directory = new Directory()
    for (const kind of ['institution', 'enterprise'] as const) await directory.#loadKind(kind)
    const aliases = await db().alias.findMany({ where: { expertId: null }, select: { key: true, institutionId: true, enterpriseId: true } })
    for (const { key, institutionId, enterpriseId } of aliases) directory.#addKey(institutionId ? 'institution' : 'enterprise', key, (institutionId ?? enterpriseId)!)
    const reference = await db().referenceInstitution.findMany({ select: { name: true, moeCode: true } })
    directory.#reference = new Map(reference.map(({ name, moeCode }) => [nameKey(name), moeCode]))
    return directory
  }

  async #loadKind(kind: OrganisationKind): Promise<void> {
    const select = { id: true, name: true, state: true, mergedIntoId: true }
    const rows = kind === 'institution' ? (await db().institution.findMany({ select: { ...select, moeCode: true } })).map(({ moeCode, ...row }) => ({ ...row, code: moeCode })) : (await db().enterprise.findMany({ select: { ...select, creditCode: true } })).map(({ creditCode, ...row }) => ({ ...row, code: creditCode }))
    for (const { id, name, state, mergedIntoId, code } of rows) {
      const kept = state === 'merged' ? mergedIntoId : id
      if (kept) this.#addKey(kind, nameKey(name), kept)
      if (state === 'merged') continue
      this.#known.set(id, { name, withdrawn: state === 'withdrawn' })
      push(this.#byCore[kind], coreOf(name), id)
      if (code) this.#byCode.set(code, id)
    }
  }

  /** Makes a record known that the import itself creates; only its very name leads there. */
  add(kind: OrganisationKind, id: string, name: string, code?: string | null): void {
    this.#known.set(id, { name, withdrawn: false })
    this.#addKey(kind, nameKey(name), id)
    if (code) this.#byCode.set(code, id)
  }

  /** Lets another name lead to a record, after a person said that it does. */
  addAlias(kind: OrganisationKind, id: string, name: string): void {
    this.#addKey(kind, nameKey(name), id)
  }

  nameOf(id: string): string | undefined {
    return this.#known.get(id)?.name
  }

  restored(id: string): void {
    const known = this.#known.get(id)
    if (known) known.withdrawn = false
  }

  resolve(kind: OrganisationKind, name: string, creditCode?: string): Resolution {
    const moeCode = kind === 'institution' ? (this.#reference.get(nameKey(name)) ?? null) : null
    const coded = this.#byCode.get(creditCode ?? moeCode ?? '')
    if (coded) return this.#one(coded)
    const named = this.#live(this.#byKey[kind].get(nameKey(name)))
    if (named.length === 1) return this.#one(named[0]!)
    const similar = named.length > 1 ? named : moeCode ? [] : this.#live(this.#byCore[kind].get(coreOf(name))).filter((id) => !this.#known.get(id)!.withdrawn)
    if (similar.length > 0) return { candidates: similar.slice(0, 5).map((id) => ({ id, label: this.nameOf(id) ?? id })) }
    return { unknown: true, moeCode }
  }

  /** Whether the name leads to any record of the kind. */
  knows = (kind: OrganisationKind, name: string): boolean => this.#byKey[kind].has(nameKey(name)) || (kind === 'institution' && this.#reference.has(nameKey(name)))

  #one = (id: string): Resolution => ({ found: id, withdrawn: this.#known.get(id)?.withdrawn ?? false })

  /** Records in force before withdrawn ones. */
  #live(ids: string[] = []): string[] {
    const known = ids.filter((id) => this.#known.has(id))
    const live = known.filter((id) => !this.#known.get(id)!.withdrawn)
    return live.length > 0 ? live : known
  }

  #addKey(kind: OrganisationKind, key: string, id: string): void {
    if (key) push(this.#byKey[kind], key, id)
  }
}

function push(map: Map<string, string[]>, key: string, id: string): void {
  const ids = map.get(key)
  if (!ids) map.set(key, [id])
  else if (!ids.includes(id)) ids.push(id)
}

/** A name without its legal form: 鑫达银业有限责任公司 and 鑫达银业股份有限公司 may be one. */
function coreOf(name: string): string {
  const key = nameKey(name)
  return key.replace(/(集团|控股)?(股份有限公司|有限责任公司|有限公司|总公司|公司|集团|厂)$/, '').replace(/(集团|控股)$/, '') || key
}

/** What an organisation of unknown kind is by its name. */
export const kindByName = (name: string): OrganisationKind =>
  /(大学|学院|学校|研究院|研究所|科学院|实验室|医院|university|college|institute|academy|hospital)/i.test(name) && !/(公司|集团|厂|ltd|inc|co\.)/i.test(name) ? 'institution' : 'enterprise'
