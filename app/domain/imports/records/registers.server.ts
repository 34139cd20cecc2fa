import type { RegisterKind } from '~/domain/records/paths'
import { fieldsOf, type LinkKind } from '~/domain/registers/definition'
import { registers } from '~/domain/registers/registers'
import { registerTable } from '~/domain/registers/tables.server'
import { db, type Tx } from '~/platform/db.server'
import { identityOf } from '../planning/registerIdentity'
import type { ResolvedOrganisation } from '../planning/organisations.server'
import { type Columns, type Desk, noLinks } from './desk'
import { pages } from './pages.server'

/** What an import needs to know of a register. */
export const registerDesk = (kind: RegisterKind): Desk => ({
  refs: () => refsOf(kind),

  async stored(tx, ids) {
    const rows = await registerTable(tx, kind).findMany({ where: { id: { in: ids } } })
    return new Map(rows.map((columns) => [columns.id, { columns, links: noLinks() }]))
  },

  createMany: async (tx, rows) => {
    await registerTable(tx, kind).createMany({ data: rows })
    if (kind === 'declaration') await firstSteps(tx, rows)
  },
  update: async (tx, id, columns) => void (await registerTable(tx, kind).update({ where: { id }, data: { ...columns, version: { increment: 1 } } })),
  updateMany: async (tx, ids, columns) => void (await registerTable(tx, kind).updateMany({ where: { id: { in: ids } }, data: { ...columns, version: { increment: 1 } } })),
  organisationColumns: (organisations, people) => linkColumns(kind, organisations, people),
  withdrawn: () => ({ state: 'withdrawn' }),
  restored: { state: 'active' },
})

async function* refsOf(kind: RegisterKind) {
  const page = (after: string) => registerTable(db(), kind).findMany({ where: { id: { gt: after }, state: { not: 'merged' } }, orderBy: { id: 'asc' }, take: 5000 })
  for await (const row of pages(page)) {
    const organisations = ['enterpriseId', 'institutionId'].flatMap((column) => (row[column] as string | null) ?? [])
    yield { labels: [identityOf(registers[kind], row).key], ref: { id: row.id, number: row.number, department: null, organisations, withdrawn: row.state === 'withdrawn' } }
  }
}

function linkColumns(kind: RegisterKind, organisations: ResolvedOrganisation[], [expertId]: string[]): Columns {
  const has = (link: LinkKind) => fieldsOf(registers[kind]).some(({ type }) => type === link)
  const named = organisations.filter((one) => has(one.kind)).map(({ kind, id }) => [`${kind}Id`, id])
  return { ...Object.fromEntries(named), ...(expertId && has('expert') ? { expertId } : {}) }
}

/** A declaration's stage counts from the day it was declared; where none is stated, from today. */
async function firstSteps(tx: Tx, rows: Columns[]): Promise<void> {
  const steps = rows.map(({ id, stage = 'submitted', declaredOn, declaredPrecision = 'day' }) => ({ declarationId: id, stage, on: declaredOn ?? new Date(), precision: declaredPrecision }))
  await tx.declarationStep.createMany({ data: steps as never })
}
