import type { Actor } from '~/domain/actor'
import { DomainError, found } from '~/domain/errors'
import { stableJson } from '~/domain/history/changes'
import { permit } from '~/domain/permit.server'
import type { NamedKind } from '~/domain/records/kinds'
import { linkOf, type NamedRow, tableOf } from '~/domain/records/rows.server'
import { classificationLabels } from '~/domain/reference/classifications.server'
import { db } from '~/platform/db.server'
import { countLinks } from './links.server'
import type { TwinReason } from './pairs'
import { reasonsFor } from './twins.server'

type Value = string | string[] | number | null

export interface Comparison {
  kind: NamedKind
  sides: { id: string; name: string; isSample: boolean; createdAt: Date }[]
  reasons: TwinReason[]
  /** Each column that one of them fills: both values, and whether they differ. */
  columns: { field: string; values: [Value, Value]; differs: boolean }[]
  /** How many rows of each table belong to each. */
  links: { table: string; counts: [number, number] }[]
}

/** Two active records side by side; throws `conflict` where one was merged or withdrawn meanwhile. */
export async function compareRecords(actor: Actor, kind: NamedKind, one: string, other: string): Promise<Comparison> {
  permit(actor, 'twins.view')
  const rows = await Promise.all([one, other].map(async (id) => found(await tableOf(db(), kind).findUnique({ where: { id } }))))
  if (rows.some(({ state }) => state !== 'active')) throw new DomainError('conflict')
  const sides = await Promise.all(rows.map((row) => described(kind, row)))
  const counts = await Promise.all([one, other].map((id) => countLinks(db(), kind, id)))
  return {
    kind,
    sides: rows.map(({ id, name, isSample, createdAt }) => ({ id, name, isSample, createdAt: createdAt as Date })),
    reasons: await reasonsFor(kind, one, other),
    columns: Object.keys(sides[0]!).flatMap((field) => {
      const values: [Value, Value] = [sides[0]![field] ?? null, sides[1]![field] ?? null]
      return values.every(isEmpty) ? [] : { field, values, differs: stableJson(values[0]) !== stableJson(values[1]) }
    }),
    links: counts[0]!.map(([table, count], index) => ({ table, counts: [count, counts[1]![index]![1]] })),
  }
}

const isEmpty = (value: Value) => value === null || (Array.isArray(value) && value.length === 0)

const hidden = new Set(['id', 'state', 'mergedIntoId', 'version', 'createdAt', 'updatedAt', 'isSample', 'institutionId', 'industryCode', 'regionCode'])

/** A row's columns as they are shown, with the names of what it refers to. */
async function described(kind: NamedKind, row: NamedRow & Record<string, unknown>): Promise<Record<string, Value>> {
  const shown = Object.fromEntries(Object.entries(row).filter(([column]) => !hidden.has(column))) as Record<string, Value>
  const aliases = await db().alias.findMany({ where: { [linkOf[kind]]: row.id }, orderBy: { name: 'asc' }, select: { name: true } })
  return { ...shown, aliases: aliases.map(({ name }) => name), ...(await references(row)) }
}

async function references({ institutionId, industryCode, regionCode }: Record<string, unknown>): Promise<Record<string, Value>> {
  const label = async (list: 'industry' | 'region', code: unknown) => (code ? ((await classificationLabels(list, [String(code)]))[String(code)] ?? String(code)) : null)
  const institution = institutionId ? await db().institution.findUnique({ where: { id: String(institutionId) } }) : null
  return {
    ...(institutionId === undefined ? {} : { institution: institution?.name ?? null }),
    ...(industryCode === undefined ? {} : { industryCode: await label('industry', industryCode) }),
    ...(regionCode === undefined ? {} : { regionCode: await label('region', regionCode) }),
  }
}
