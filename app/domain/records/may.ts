import type { RecordState } from '@prisma-client'
import type { Actor } from '~/domain/actor'
import { can } from '~/domain/permissions'
import type { NamedKind } from './kinds'

/** What the actor may do with a record, for the buttons of its page. */
export const mayDo = (actor: Actor, kind: NamedKind, record: { id: string; state: RecordState }) => ({
  edit: can(actor, `${kind}.edit`, record),
  withdraw: can(actor, `${kind}.withdraw`, record),
  restore: can(actor, `${kind}.restore`, record),
})
