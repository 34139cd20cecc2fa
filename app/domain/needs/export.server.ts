import type { Readable } from 'node:stream'
import type { Prisma } from '@prisma-client'
import type { Actor } from '~/domain/actor'
import { batchAfter, type ExportColumn, inBatches, type Translate, workbook } from '~/domain/exports/workbook.server'
import { permit } from '~/domain/permit.server'
import { db } from '~/platform/db.server'
import type { NeedFilter } from './needs.schema'
import { resolved } from './reached.server'
import { needsWhere } from './reading.server'

const exported = { enterprise: { select: { name: true } } } satisfies Prisma.NeedInclude

type Row = Prisma.NeedGetPayload<{ include: typeof exported }>

/** The list of needs as its filter shows it, without contact data. */
export function exportNeeds(actor: Actor, filter: NeedFilter, t: Translate): Readable {
  permit(actor, 'records.export')
  const page = async (after?: string) => db().need.findMany({ where: needsWhere(actor, await resolved(filter)), include: exported, orderBy: [{ createdAt: 'desc' }, { id: 'desc' }], ...batchAfter(after) })
  return workbook(t('needs:title'), columns(t), inBatches(page))
}

function columns(t: Translate): ExportColumn<Row>[] {
  const field = (name: keyof Row | 'enterprise') => t(`needs:fields.${name}`)
  const plain = (name: keyof Row, width = 16): ExportColumn<Row> => ({ heading: field(name), value: (row) => row[name] as string | null, width })
  const named = (name: 'field' | 'type' | 'state' | 'disclosure' | 'budgetQualifier', enumeration: string): ExportColumn<Row> => ({ heading: field(name), value: (row) => row[name] && t(`enums:${enumeration}.${row[name]}`) })
  return [
    plain('number'),
    plain('title', 40),
    { heading: field('enterprise'), value: (row) => row.enterprise.name, width: 30 },
    named('state', 'needState'),
    named('field', 'techField'),
    plain('industryCode'),
    named('type', 'needType'),
    plain('description', 60),
    plain('technicalIndicators', 40),
    plain('difficulty', 40),
    plain('presentBasis', 40),
    { heading: field('budgetMin'), value: (row) => row.budgetMin?.toNumber(), kind: 'money' },
    { heading: field('budgetMax'), value: (row) => row.budgetMax?.toNumber(), kind: 'money' },
    named('budgetQualifier', 'amountQualifier'),
    { heading: t('needs:fields.budget'), value: (row) => row.budgetText },
    { heading: field('cooperationModes'), value: (row) => row.cooperationModes.map((mode) => t(`enums:cooperationMode.${mode}`)).join('、') },
    { heading: field('deadline'), value: (row) => row.deadline, kind: 'date' },
    { heading: field('validUntil'), value: (row) => row.validUntil, kind: 'date' },
    { heading: field('publishedAt'), value: (row) => row.publishedAt, kind: 'date' },
    plain('ipTerms', 30),
    plain('wantedPartner', 30),
    named('disclosure', 'disclosure'),
    plain('note', 30),
  ]
}
