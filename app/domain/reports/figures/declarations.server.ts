import type { Prisma } from '@prisma-client'
import { db } from '~/platform/db.server'
import { type Scope, spanOf, touching } from '../period'
import { type Counted, countBy, countFigure, dateValue, happened, name, nameValue, yuanFigure, yuanValue } from './counting.server'
import type { Reading } from './figure'

const levels = ['national', 'provincial', 'municipal', 'county'] as const
const stages = ['submitted', 'reviewed', 'approved', 'completed', 'rejected'] as const

/** Declarations made within the scope, at the stage they had reached on its as-of day; what was only prepared, or taken back by then, does not count. */
export async function readDeclarations(scope: Scope): Promise<Reading> {
  const rows = await db().declaration.findMany({ where: { state: 'active', OR: [{ declaredOn: touching(scope) }, { declaredOn: null, stage: { notIn: ['preparing', 'withdrawn'] } }] }, include, orderBy: [{ declaredOn: 'asc' }, { id: 'asc' }] })
  const staged = rows.map((row) => counted({ ...row, stage: stageOn(row, scope.asOf) })).filter(({ row }) => row.stage !== 'preparing' && row.stage !== 'withdrawn')
  const { within, uncounted } = happened(scope, staged, (row) => [row.declaredOn, row.declaredPrecision])
  const quantity = (row: Row) => row.quantity
  return {
    figures: [
      countFigure('declarations.total', within, quantity),
      ...countBy('declarations', levels, within, (row) => row.level, quantity),
      ...countBy('declarations.stage', stages, within, (row) => row.stage, quantity),
      yuanFigure('declarations.sought', within, (row) => [row.soughtAmount, row.soughtQualifier]),
      yuanFigure('declarations.approved', within, (row) => [row.approvedAmount, row.approvedQualifier]),
      yuanFigure('declarations.received', within, (row) => [row.receivedAmount, row.receivedQualifier]),
    ],
    records: within.map(({ record }) => record),
    uncounted,
  }
}

const include = { enterprise: name, institution: name, steps: { orderBy: [{ on: 'asc' }, { createdAt: 'asc' }] } } satisfies Prisma.DeclarationInclude

type Row = Prisma.DeclarationGetPayload<{ include: typeof include }>

/** The last stage that was surely reached by the day; the declaration's own where no step is on record. */
function stageOn({ steps, stage, declaredOn }: Row, day: Date): Row['stage'] {
  const reached = steps.filter((step) => spanOf(step.on, step.precision)[1] <= day).at(-1)
  if (reached) return reached.stage
  if (steps.length === 0) return stage
  return declaredOn && declaredOn <= day ? 'submitted' : 'preparing'
}

const counted = (row: Row): Counted<Row> => ({
  row,
  record: {
    kind: 'declaration',
    id: row.id,
    label: row.title,
    values: {
      number: row.number,
      quantity: row.quantity,
      level: row.level,
      programme: row.programme,
      enterprise: nameValue(row.enterprise),
      institution: nameValue(row.institution),
      declaredOn: dateValue(row.declaredOn, row.declaredPrecision),
      stage: row.stage,
      soughtAmount: yuanValue(row.soughtAmount),
      approvedAmount: yuanValue(row.approvedAmount),
      receivedAmount: yuanValue(row.receivedAmount),
      note: row.note,
      source: row.source,
    },
  },
})
