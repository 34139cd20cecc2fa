import { nameKey } from '~/domain/discovery/names.server'
import { newId } from '~/platform/ids'
import type { Reason } from '../mapping/parse'
import { type Directory, kindByName } from './directory.server'
import type { Answers, OrganisationKind, OrganisationName, Question } from './rows'

/** An institution or firm that a row names, by its record. */
export interface ResolvedOrganisation {
  kind: OrganisationKind
  id: string
  name: string
  /** To be made, brought back, or given the row's name as an alias. */
  change?: 'create' | 'restore' | 'alias'
  moeCode?: string | null
  creditCode?: string | null
}

export interface ResolvedNames {
  organisations: ResolvedOrganisation[]
  question?: Question
  notes: Reason[]
}

/**
 * Finds the records behind a row's names. Unknown names become new records; a name that may mean several is a question
 * unless `answers` settles it or `trusted` says that the row was planned as a new one.
 */
export function resolveNames(directory: Directory, names: OrganisationName[], answers: Answers, trusted: boolean): ResolvedNames {
  const resolved: ResolvedNames = { organisations: [], notes: [] }
  for (const { name, creditCode, ...one } of names) {
    const kind = one.kind === 'either' ? eitherKind(directory, one.field, name) : one.kind
    const key = `${kind}:${nameKey(name)}`
    const answer = answers[key] ?? (trusted ? 'new' : undefined)
    const found = directory.resolve(kind, name, creditCode)
    if ('found' in found) addFound(resolved, directory, { kind, id: found.found, name, withdrawn: found.withdrawn })
    else if ('candidates' in found && answer === undefined) resolved.question ??= { key, about: kind, name, candidates: found.candidates }
    else if ('candidates' in found && answer !== 'new') addChosen(resolved, directory, { kind, id: answer!, name })
    else addNew(resolved, directory, { kind, name, creditCode: creditCode ?? null, moeCode: 'unknown' in found ? found.moeCode : null })
  }
  return resolved
}

function eitherKind(directory: Directory, field: string, name: string): OrganisationKind {
  const expected = field === 'institution' ? 'institution' : 'enterprise'
  const other = expected === 'institution' ? 'enterprise' : 'institution'
  if (directory.knows(expected, name)) return expected
  return directory.knows(other, name) ? other : kindByName(name)
}

function addFound(resolved: ResolvedNames, directory: Directory, { withdrawn, ...one }: { kind: OrganisationKind; id: string; name: string; withdrawn: boolean }): void {
  resolved.organisations.push(withdrawn ? { ...one, change: 'restore' } : one)
  const proper = directory.nameOf(one.id)
  if (withdrawn) resolved.notes.push(noteOn(`${one.kind}Restored`, one.name))
  else if (proper && nameKey(proper) !== nameKey(one.name)) resolved.notes.push({ ...noteOn('alias', one.name), params: { name: proper } })
  directory.restored(one.id)
}

function addChosen(resolved: ResolvedNames, directory: Directory, one: { kind: OrganisationKind; id: string; name: string }): void {
  directory.addAlias(one.kind, one.id, one.name)
  resolved.organisations.push({ ...one, change: 'alias' })
}

function addNew(resolved: ResolvedNames, directory: Directory, one: Omit<ResolvedOrganisation, 'id' | 'change'>): void {
  const id = newId()
  directory.add(one.kind, id, one.name, one.creditCode ?? one.moeCode)
  resolved.organisations.push({ ...one, id, change: 'create' })
  resolved.notes.push(noteOn(one.moeCode ? 'institutionListed' : `${one.kind}New`, one.name))
}

const noteOn = (code: string, value: string): Reason => ({ level: 'note', column: null, code, value })
