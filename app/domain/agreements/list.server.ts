import type { Prisma } from '@prisma-client'
import type { Actor } from '~/domain/actor'
import { type Page, slice, toPage } from '~/domain/paging'
import { classificationLabels } from '~/domain/reference/classifications.server'
import { visibleAgreements } from '~/domain/visibility.server'
import { db } from '~/platform/db.server'
import type { AgreementFilter } from './agreements.schema'
import { agreementsWhere } from './conditions.server'

const named = { select: { id: true, name: true, state: true, isSample: true } }

/** A party with the record it stands for. */
export const partySelect = {
  select: { id: true, role: true, enterprise: named, institution: named, expert: named },
  orderBy: { position: 'asc' },
} satisfies Prisma.Agreement$partiesArgs

const inList = {
  id: true,
  title: true,
  centreName: true,
  mode: true,
  state: true,
  signedOn: true,
  signedPrecision: true,
  isSample: true,
  withdrawnAt: true,
  parties: partySelect,
} satisfies Prisma.AgreementSelect

export type AgreementRow = Prisma.AgreementGetPayload<{ select: typeof inList }>

export const newestFirst = [{ signedOn: { sort: 'desc', nulls: 'last' } }, { createdAt: 'desc' }, { id: 'desc' }] satisfies Prisma.AgreementOrderByWithRelationInput[]

/** The agreements the actor may see and the filter lets through, the last signed first. */
export async function listAgreements(actor: Actor, filter: AgreementFilter): Promise<Page<AgreementRow>> {
  const where = agreementsWhere(actor, filter)
  const [rows, total] = await Promise.all([
    db().agreement.findMany({ where, select: inList, orderBy: newestFirst, ...slice(filter.page) }),
    db().agreement.count({ where }),
  ])
  return toPage(rows, total, filter.page)
}

/** What the list can be filtered by: the institutions and firms that are parties (200 each at most) and the years of signing. */
export async function agreementFilters(actor: Actor) {
  const visible = { withdrawnAt: null, ...visibleAgreements(actor) }
  const where = { parties: { some: { agreement: visible } } }
  const select = { id: true, name: true }
  const [institutions, enterprises, signed] = await Promise.all([
    db().institution.findMany({ where, select, orderBy: { name: 'asc' }, take: 200 }),
    db().enterprise.findMany({ where, select, orderBy: { name: 'asc' }, take: 200 }),
    db().agreement.aggregate({ where: visible, _min: { signedOn: true }, _max: { signedOn: true } }),
  ])
  return { institutions, enterprises, years: yearsBetween(signed._min.signedOn, signed._max.signedOn) }
}

function yearsBetween(first: Date | null, last: Date | null): number[] {
  if (!first || !last) return []
  const newest = last.getUTCFullYear()
  return Array.from({ length: newest - first.getUTCFullYear() + 1 }, (_, index) => newest - index)
}

/** The name of the industry that the list is narrowed to; null where it is not. */
export async function industryAsked({ industry }: AgreementFilter): Promise<string | null> {
  return industry ? ((await classificationLabels('industry', [industry]))[industry] ?? null) : null
}

/** Names of firms and institutions for the form's list of suggestions, 1,000 of each at most. */
export async function partyNames(): Promise<string[]> {
  const query = { where: { state: 'active' as const }, select: { name: true }, orderBy: { name: 'asc' as const }, take: 1000 }
  const [enterprises, institutions] = await Promise.all([db().enterprise.findMany(query), db().institution.findMany(query)])
  return [...new Set([...enterprises, ...institutions].map(({ name }) => name))]
}
