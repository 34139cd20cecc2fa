import type { Readable } from 'node:stream'
import type { Prisma } from '@prisma-client'
import type { Actor } from '~/domain/actor'
import { batchAfter, type ExportColumn, inBatches, type Translate, workbook } from '~/domain/exports/workbook.server'
import { permit } from '~/domain/permit.server'
import { db } from '~/platform/db.server'
import { expertsWhere } from './expertList.server'
import type { ExpertFilter } from './experts.schema'

const exported = {
  institution: { select: { name: true } },
  aliases: { select: { name: true } },
  works: { where: { state: 'active' }, select: { title: true }, orderBy: { position: 'asc' } },
} satisfies Prisma.ExpertInclude

type Row = Prisma.ExpertGetPayload<{ include: typeof exported }>

/** The list of experts as its filter shows it, without contact data. */
export function exportExperts(actor: Actor, filter: ExpertFilter, t: Translate): Readable {
  permit(actor, 'records.export')
  const where = expertsWhere(actor, filter)
  const page = (after?: string) => db().expert.findMany({ where, include: exported, orderBy: [{ name: 'asc' }, { id: 'asc' }], ...batchAfter(after) })
  return workbook(t('experts:title'), columns(t), inBatches(page))
}

function columns(t: Translate): ExportColumn<Row>[] {
  const column = (name: string, value: ExportColumn<Row>['value'], width = 16): ExportColumn<Row> => ({ heading: t(`experts:fields.${name}`), value, width })
  return [
    column('number', (row) => row.number),
    column('name', (row) => row.name),
    column('nameEn', (row) => row.nameEn),
    column('aliases', (row) => row.aliases.map(({ name }) => name).join('、')),
    column('institution', (row) => row.institution?.name, 26),
    column('department', (row) => row.department, 24),
    column('title', (row) => row.title),
    column('disciplines', (row) => row.disciplines.join('、'), 24),
    column('researchDirections', (row) => row.researchDirections.join('、'), 40),
    column('keywords', (row) => row.keywords.join('、'), 30),
    column('biography', (row) => row.biography, 40),
    column('works', (row) => row.works.map(({ title }) => title).join('；'), 60),
    column('cooperationModes', (row) => row.cooperationModes.map((mode) => t(`enums:cooperationMode.${mode}`)).join('、'), 24),
    column('regions', (row) => row.regions.join('、'), 20),
    { ...column('capacity', (row) => row.capacity), kind: 'number' },
    column('website', (row) => row.website, 24),
    column('note', (row) => row.note, 30),
  ]
}
