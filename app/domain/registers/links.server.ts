import { FieldErrors } from '~/domain/errors'
import { type NamedRecord, recordsMeant } from '~/domain/records/meant.server'
import type { Tx } from '~/platform/db.server'
import { fieldsOf, isLink, type LinkKind, type RegisterDefinition } from './definition'
import type { RegisterInput } from './form.schema'

/** The record behind each link of a form; null where none was named, absent where the register has no such link. */
export type Links = Partial<Record<LinkKind, NamedRecord | null>>

/** Finds the records that a form names, by name or alias. Throws FieldErrors for a name that none bears, or several: then with the candidates to choose from. */
export async function resolveLinks(tx: Tx, definition: RegisterDefinition, input: RegisterInput): Promise<Links> {
  const links: Links = {}
  const faults: Record<string, string> = {}
  for (const field of fieldsOf(definition).filter(isLink)) {
    const name = input[field.name] as string | null | undefined
    const outcome = name ? await recordNamed(tx, field.type, name, (input[`${field.name}Ref`] as string | null | undefined) ?? null) : null
    if (typeof outcome === 'string') faults[field.name] = outcome
    else links[field.type] = outcome
  }
  if (Object.keys(faults).length) throw new FieldErrors(faults)
  return links
}

/** The record, or the fault to show beside its name. */
async function recordNamed(tx: Tx, kind: LinkKind, name: string, ref: string | null): Promise<NamedRecord | string> {
  const candidates = await recordsMeant(tx, { name, kind, ref })
  const chosen = candidates.length === 1 ? candidates[0] : candidates.find(({ id }) => ref === `${kind}:${id}`)
  if (chosen) return chosen
  if (candidates.length === 0) return `unknownNamed|${JSON.stringify({ kind })}`
  return `chooseRecord|${JSON.stringify({ candidates: candidates.map(({ id, name, of }) => ({ ref: `${kind}:${id}`, name, of })) })}`
}
