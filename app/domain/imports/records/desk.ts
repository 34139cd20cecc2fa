import type { Tx } from '~/platform/db.server'
import type { Ref } from '../planning/identities'
import type { ResolvedOrganisation } from '../planning/organisations.server'

export type Columns = Record<string, unknown>

/** A record as the database holds it: its columns, and what hangs on it, by comparison key. */
export interface Stored {
  columns: Columns
  links: LinkKeys
}

export interface LinkKeys {
  works: Set<string>
  aliases: Set<string>
  conflicts: Set<string>
  parties: Set<string>
}

export const noLinks = (): LinkKeys => ({ works: new Set(), aliases: new Set(), conflicts: new Set(), parties: new Set() })

/** What an import needs to know of one kind of record. */
export interface Desk {
  /** Every record by which a row may be recognised. */
  refs(): AsyncGenerator<{ labels: string[]; ref: Ref }>
  stored(tx: Tx, ids: string[]): Promise<Map<string, Stored>>
  createMany(tx: Tx, rows: ({ id: string } & Columns)[]): Promise<void>
  /** Writes columns and counts the version on. */
  update(tx: Tx, id: string, columns: Columns): Promise<void>
  /** The same for many records at once. */
  updateMany(tx: Tx, ids: string[], columns: Columns): Promise<void>
  /** The columns that name the row's institution or firm, and its people by their ids. */
  organisationColumns(organisations: ResolvedOrganisation[], people: string[]): Columns
  /** Columns of a record that is withdrawn, and those that bring it back. */
  withdrawn(): Columns
  restored: Columns
}
