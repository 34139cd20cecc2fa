import type { Readable } from 'node:stream'
import type { Prisma } from '@prisma-client'
import type { Actor } from '~/domain/actor'
import { batchAfter, type ExportColumn, inBatches, type Translate, workbook } from '~/domain/exports/workbook.server'
import { permit } from '~/domain/permit.server'
import { db } from '~/platform/db.server'
import { entitlementsWhere } from './conditions.server'
import { inEntitlementList, newestEventFirst } from './entitlements.server'
import type { EntitlementFilter } from './incentives.schema'

const exported = { ...inEntitlementList, claimedAt: true, approvedAt: true, reason: true, budget: { select: { title: true, year: true } } } satisfies Prisma.EntitlementSelect

type Row = Prisma.EntitlementGetPayload<{ select: typeof exported }>

/** The list as its filter shows it, all pages, as a spreadsheet with headings in the reader's language. */
export async function exportEntitlements(actor: Actor, filter: EntitlementFilter, t: Translate): Promise<Readable> {
  permit(actor, 'records.export')
  const where = await entitlementsWhere(actor, filter)
  const page = (after?: string) => db().entitlement.findMany({ where, select: exported, orderBy: newestEventFirst, ...batchAfter(after) })
  return workbook(t('incentives:export.sheet'), columns(t), inBatches(page))
}

function columns(t: Translate): ExportColumn<Row>[] {
  const field = (name: string) => t(`incentives:fields.${name}`)
  return [
    { heading: field('title'), value: (row) => row.title, width: 40 },
    { heading: field('enterprise'), value: (row) => row.enterprise?.name, width: 30 },
    { heading: field('beneficiary'), value: (row) => row.beneficiary, width: 20 },
    { heading: field('trigger'), value: (row) => t(`enums:incentiveTrigger.${row.trigger}`), width: 24 },
    { heading: field('level'), value: (row) => row.clause.level && t(`enums:adminLevel.${row.clause.level}`) },
    { heading: field('raisedOn'), value: (row) => row.raisedOn, kind: 'date' },
    { heading: field('amount'), value: (row) => row.amount.toNumber(), kind: 'money' },
    { heading: field('state'), value: (row) => t(`enums:entitlementState.${row.state}`) },
    { heading: field('claimedAt'), value: (row) => row.claimedAt, kind: 'date' },
    { heading: field('approvedAt'), value: (row) => row.approvedAt, kind: 'date' },
    { heading: field('approvedAmount'), value: (row) => row.approvedAmount?.toNumber(), kind: 'money' },
    { heading: field('budget'), value: (row) => row.budget && `${row.budget.year} ${row.budget.title}`, width: 24 },
    { heading: field('paidOn'), value: (row) => row.paidOn, kind: 'date' },
    { heading: field('paidAmount'), value: (row) => row.paidAmount?.toNumber(), kind: 'money' },
  ]
}
