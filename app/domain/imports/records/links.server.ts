import type { Prisma } from '@prisma-client'
import { nameKey } from '~/domain/discovery/names.server'
import type { Changes } from '~/domain/history/changes'
import type { Tx } from '~/platform/db.server'
import { newId } from '~/platform/ids'
import type { Plan } from '../planning/planner.server'
import type { Directory } from '../planning/directory.server'
import { workKey } from '../values/works'
import type { LinkKeys } from './desk'

/** Rows that hang on a record, to be added to it. */
export interface LinkRows {
  works: Prisma.WorkCreateManyInput[]
  aliases: Prisma.AliasCreateManyInput[]
  conflicts: Prisma.ExpertConflictCreateManyInput[]
  parties: Prisma.AgreementPartyCreateManyInput[]
}

/** Ids of the rows that were added, for taking them away again. */
export type AddedLinks = { [K in keyof LinkRows]?: string[] }

/** What the row names beside the record's columns and the record does not have yet. */
export function missingLinks(plan: Plan, id: string, present: LinkKeys, directory: Directory): LinkRows {
  const { works = [], aliases = [], conflicts = [] } = plan.parsed.links
  return {
    works: works.filter((work) => !present.works.has(workKey(work))).map((work, index) => ({ id: newId(), expertId: id, position: present.works.size + index, ...work })),
    aliases: unique(aliases, present.aliases).map((name) => ({ id: newId(), expertId: id, name, key: nameKey(name) })),
    conflicts: unique(conflicts, present.conflicts).map((name) => ({ id: newId(), expertId: id, name, enterpriseId: firmNamed(directory, name) })),
    parties: partiesOf(plan).filter((party) => !present.parties.has((party.enterpriseId ?? party.institutionId ?? party.expertId)!)).map((party, index) => ({ id: newId(), agreementId: id, position: present.parties.size + index, ...party })),
  }
}

const unique = (names: string[], present: Set<string>) => [...new Map(names.map((name) => [nameKey(name), name])).entries()].filter(([key]) => key && !present.has(key)).map(([, name]) => name)

function firmNamed(directory: Directory, name: string): string | null {
  const found = directory.resolve('enterprise', name)
  return 'found' in found ? found.found : null
}

type Party = Pick<Prisma.AgreementPartyCreateManyInput, 'role' | 'enterpriseId' | 'institutionId' | 'expertId'>

/** The first party leads, people are those who do the work. */
function partiesOf({ organisations, people, parsed }: Plan): Party[] {
  if (!parsed.organisations.some(({ kind }) => kind === 'either')) return []
  const distinct = [...new Map(organisations.map((one) => [one.id, one])).values()]
  return [
    ...distinct.map(({ kind, id }, index): Party => ({ role: index === 0 ? 'lead' : 'partner', ...(kind === 'enterprise' ? { enterpriseId: id } : { institutionId: id }) })),
    ...people.map((expertId): Party => ({ role: 'principal_investigator', expertId })),
  ]
}

/** The added rows as a history shows them. */
export function linkChanges(rows: LinkRows, directory: Directory): Changes {
  const lists = {
    works: rows.works.map(({ title }) => title),
    aliases: rows.aliases.map(({ name }) => name),
    conflicts: rows.conflicts.map(({ name }) => name),
    parties: rows.parties.map(({ enterpriseId, institutionId, expertId }) => directory.nameOf((enterpriseId ?? institutionId ?? '')) ?? expertId),
  }
  return Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0).map(([name, list]) => [name, [null, list]]))
}

export const isEmpty = (rows: LinkRows): boolean => Object.values(rows).every((list) => list.length === 0)

export async function insertLinks(tx: Tx, all: LinkRows[]): Promise<void> {
  const gathered = <K extends keyof LinkRows>(name: K) => all.flatMap((rows) => rows[name] as unknown[]) as LinkRows[K]
  if (gathered('works').length) await tx.work.createMany({ data: gathered('works') })
  if (gathered('aliases').length) await tx.alias.createMany({ data: gathered('aliases'), skipDuplicates: true })
  if (gathered('conflicts').length) await tx.expertConflict.createMany({ data: gathered('conflicts') })
  if (gathered('parties').length) await tx.agreementParty.createMany({ data: gathered('parties') })
}

/** Works are withdrawn, since they may have been counted; mere links go. */
export async function removeLinks(tx: Tx, added: AddedLinks[]): Promise<void> {
  const ids = (name: keyof LinkRows) => added.flatMap((one) => one[name] ?? [])
  if (ids('works').length) await tx.work.updateMany({ where: { id: { in: ids('works') } }, data: { state: 'withdrawn' } })
  if (ids('aliases').length) await tx.alias.deleteMany({ where: { id: { in: ids('aliases') } } })
  if (ids('conflicts').length) await tx.expertConflict.deleteMany({ where: { id: { in: ids('conflicts') } } })
  if (ids('parties').length) await tx.agreementParty.deleteMany({ where: { id: { in: ids('parties') } } })
}

export const idsOf = (rows: LinkRows): AddedLinks =>
  Object.fromEntries(Object.entries(rows).filter(([, list]) => list.length > 0).map(([name, list]) => [name, (list as { id?: string }[]).map(({ id }) => id!)]))
