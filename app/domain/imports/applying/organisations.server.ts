import type { InstitutionKind, Prisma } from '@prisma-client'
import { nameKey } from '~/domain/discovery/names.server'
import type { Changes } from '~/domain/history/changes'
import type { ChangeEntry } from '~/domain/history/history.server'
import type { Tx } from '~/platform/db.server'
import { newId } from '~/platform/ids'
import type { ResolvedOrganisation } from '../planning/organisations.server'
import type { OrganisationKind } from '../planning/rows'
import type { Done } from './outcome'
import { type StateMove, writeStates } from './states.server'

type Change = NonNullable<Done['organisations']>[number]

/** Makes, brings back or gives aliases to the institutions and firms that rows name; says what was done, for the undoing. */
export async function applyOrganisations(tx: Tx, organisations: ResolvedOrganisation[], actorId: string | null): Promise<{ changes: Map<string, Change>; entries: ChangeEntry[] }> {
  const changed = [...new Map(organisations.filter(({ change }) => change).map((one) => [one.id, one])).values()]
  const created = changed.filter(({ change }) => change === 'create')
  await createKind(tx, created)
  for (const kind of ['institution', 'enterprise'] as const) await setStates(tx, kind, changed.filter((one) => one.kind === kind && one.change === 'restore').map(({ id }) => id), 'active')
  const aliases = changed.filter(({ change }) => change === 'alias').map(({ kind, id, name }) => ({ id: newId(), name, key: nameKey(name), ...(kind === 'institution' ? { institutionId: id } : { enterpriseId: id }) }))
  if (aliases.length) await tx.alias.createMany({ data: aliases, skipDuplicates: true })
  const moves = changed.flatMap(({ kind, id, change }): StateMove[] => (change === 'alias' ? [] : [{ kind, id, from: change === 'create' ? null : 'withdrawn', to: 'active' }]))
  await writeStates(tx, moves, actorId)
  const aliasOf = (id: string) => aliases.find((alias) => ('institutionId' in alias ? alias.institutionId : alias.enterpriseId) === id)?.id
  return {
    changes: new Map(changed.map(({ kind, id, change }) => [id, { kind, id, change: change!, ...(change === 'alias' ? { aliasId: aliasOf(id) } : {}) }])),
    entries: changed.map(({ kind, id, name, change }): ChangeEntry => ({ action: 'import', kind, id, changes: told[change!](name) })),
  }
}

const told: Record<NonNullable<ResolvedOrganisation['change']>, (name: string) => Changes> = {
  create: (name) => ({ name: [null, name] }),
  alias: (name) => ({ aliases: [null, [name]] }),
  restore: () => ({ state: ['withdrawn', 'active'] }),
}

async function createKind(tx: Tx, created: ResolvedOrganisation[]): Promise<void> {
  const base = ({ id, name }: ResolvedOrganisation) => ({ id, name, isSample: name.includes('样例') })
  const institutions = created.filter(({ kind }) => kind === 'institution')
  const firms = created.filter(({ kind }) => kind === 'enterprise')
  if (institutions.length) await tx.institution.createMany({ data: institutions.map((one) => ({ ...base(one), kind: institutionKind(one.name), moeCode: one.moeCode ?? null })) })
  if (firms.length) await tx.enterprise.createMany({ data: firms.map((one): Prisma.EnterpriseCreateManyInput => ({ ...base(one), creditCode: one.creditCode ?? null })) })
}

/** What an institution is, by its name. */
function institutionKind(name: string): InstitutionKind {
  if (/国防科技大学|(陆军|海军|空军|火箭军|军医|武警|解放军).*(大学|学院)/.test(name)) return 'military_university'
  if (/医院|hospital/i.test(name)) return 'hospital'
  if (/研究院|研究所|科学院|实验室|institute/i.test(name) && !/大学|university/i.test(name)) return 'research_institute'
  return /大学|学院|学校|university|college/i.test(name) ? 'university' : 'other'
}

/** Takes institutions or firms out of the lists or brings them back. */
export async function setStates(tx: Tx, kind: OrganisationKind, ids: string[], state: 'active' | 'withdrawn'): Promise<void> {
  if (ids.length === 0) return
  const change = { where: { id: { in: ids } }, data: { state, version: { increment: 1 } } }
  await (kind === 'institution' ? tx.institution.updateMany(change) : tx.enterprise.updateMany(change))
}
