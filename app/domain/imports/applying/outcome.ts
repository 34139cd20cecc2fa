import type { Changes } from '~/domain/history/changes'
import type { OrganisationKind } from '../planning/rows'
import type { AddedLinks } from '../records/links.server'

/** What a row did (the `before` column of an ImportRow): enough to take it back. */
export interface Done {
  created?: true
  /** Columns before and after, as the history tells them. */
  changes?: Changes
  /** The columns' very values before. */
  was?: Record<string, unknown>
  links?: AddedLinks
  organisations?: { kind: OrganisationKind; id: string; change: 'create' | 'restore' | 'alias'; aliasId?: string }[]
}
