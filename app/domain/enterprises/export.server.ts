import type { Readable } from 'node:stream'
import type { Prisma } from '@prisma-client'
import type { Actor } from '~/domain/actor'
import { batchAfter, type ExportColumn, inBatches, type Translate, workbook } from '~/domain/exports/workbook.server'
import { permit } from '~/domain/permit.server'
import { db } from '~/platform/db.server'
import { enterprisesWhere } from './enterpriseList.server'
import type { EnterpriseFilter } from './enterprises.schema'

const exported = { aliases: { select: { name: true } }, _count: { select: { needs: true } } } satisfies Prisma.EnterpriseInclude

type Row = Prisma.EnterpriseGetPayload<{ include: typeof exported }>

/** The list of enterprises as its filter shows it, without contact data. */
export function exportEnterprises(actor: Actor, filter: EnterpriseFilter, t: Translate): Readable {
  permit(actor, 'records.export')
  const where = enterprisesWhere(actor, filter)
  const page = (after?: string) => db().enterprise.findMany({ where, include: exported, orderBy: [{ name: 'asc' }, { id: 'asc' }], ...batchAfter(after) })
  return workbook(t('enterprises:title'), columns(t), inBatches(page))
}

function columns(t: Translate): ExportColumn<Row>[] {
  const column = (name: string, value: ExportColumn<Row>['value'], width = 16): ExportColumn<Row> => ({ heading: t(`enterprises:fields.${name}`), value, width })
  return [
    column('number', (row) => row.number),
    column('name', (row) => row.name, 32),
    column('nameEn', (row) => row.nameEn, 24),
    column('aliases', (row) => row.aliases.map(({ name }) => name).join('、'), 24),
    column('creditCode', (row) => row.creditCode, 22),
    column('industryCode', (row) => row.industryCode),
    column('regionCode', (row) => row.regionCode),
    column('township', (row) => row.township),
    column('address', (row) => row.address, 30),
    column('website', (row) => row.website, 24),
    column('mainProducts', (row) => row.mainProducts, 40),
    { ...column('employees', (row) => row.employees), kind: 'number' },
    { ...column('needs', (row) => row._count.needs), kind: 'number' },
    column('note', (row) => row.note, 30),
  ]
}
