import { nameKey } from '~/domain/discovery/names.server'
import { db } from '~/platform/db.server'
import type { Reason } from '../mapping/parse'
import type { ResolvedOrganisation } from './organisations.server'

/** GB/T 4754 by code and name. */
export class Industries {
  private constructor(readonly codes: Map<string, string>) {}

  static async load(): Promise<Industries> {
    const rows = await db().industry.findMany({ orderBy: { level: 'desc' }, select: { code: true, name: true } })
    return new Industries(new Map(rows.flatMap(({ code, name }) => [[nameKey(name), code], [nameKey(code), code]])))
  }

  /** Turns the written industry among a row's fields into its code; an unknown one is left out with a note. */
  settle(fields: Record<string, unknown>): Reason[] {
    const written = fields.industryCode as string | undefined
    if (written === undefined) return []
    const leading = /^[A-T]?\d{0,4}/i.exec(written)?.[0] ?? ''
    const code = this.codes.get(nameKey(written)) ?? (leading && this.codes.get(nameKey(leading)))
    if (code) fields.industryCode = code
    else delete fields.industryCode
    return code ? [] : [{ level: 'note', column: null, code: 'industry', value: written }]
  }
}

interface Person {
  id: string
  institutionId: string | null
}

/** Experts by name, for the rows of one chunk. */
export class People {
  private constructor(readonly byName: Map<string, Person[]>) {}

  static async named(names: string[]): Promise<People> {
    const rows = names.length ? await db().expert.findMany({ where: { state: 'active', name: { in: [...new Set(names)] } }, select: { id: true, name: true, institutionId: true } }) : []
    const byName = new Map<string, Person[]>()
    for (const { name, ...person } of rows) byName.set(nameKey(name), [...(byName.get(nameKey(name)) ?? []), person])
    return new People(byName)
  }

  /** Ids of those who are certain: the only one of the name at the row's institutions, else the only one at all. Notes tell of the others. */
  settle(names: string[], organisations: ResolvedOrganisation[], notes: Reason[]): string[] {
    const ids: string[] = []
    for (const name of names) {
      const known = this.byName.get(nameKey(name)) ?? []
      const here = known.filter(({ institutionId }) => organisations.some(({ id }) => id === institutionId))
      const [only, ...more] = here.length > 0 ? here : known
      if (only && more.length === 0) ids.push(only.id)
      else notes.push({ level: 'note', column: null, code: 'personUnknown', value: name })
    }
    return ids
  }
}
