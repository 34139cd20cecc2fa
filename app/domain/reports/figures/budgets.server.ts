import type { Budget } from '@prisma-client'
import { db } from '~/platform/db.server'
import { type Scope, yearsOf } from '../period'
import { type Counted, yuanFigure, yuanValue } from './counting.server'
import type { Figure, Reading } from './figure'

/** What the budgets of the years that the period touches set aside, by title and together. */
export async function readBudgets(scope: Scope): Promise<Reading> {
  const rows = (await db().budget.findMany({ where: { state: 'active', year: yearsOf(scope) }, orderBy: [{ year: 'asc' }, { title: 'asc' }, { id: 'asc' }] })).map(counted)
  const amount = (row: Budget) => [row.amount, row.qualifier] as [Budget['amount'], Budget['qualifier']]
  const titles = [...new Set(rows.map(({ row }) => row.title))]
  const byTitle = titles.map((title): Figure => ({ ...yuanFigure(budgetKey(title), rows.filter(({ row }) => row.title === title), amount), title }))
  return { figures: [yuanFigure('budgets.total', rows, amount), ...byTitle], records: rows.map(({ record }) => record), uncounted: [] }
}

/** The key of a budget's figure; its title without what an address or a token could not hold. */
const budgetKey = (title: string) => `budgets.${title.replace(/[[\]/?#%\\\s]+/g, '')}`

const counted = (row: Budget): Counted<Budget> => ({
  row,
  record: {
    kind: 'budget',
    id: row.id,
    label: row.title,
    values: { number: row.number, year: row.year, amount: yuanValue(row.amount), note: row.note, source: row.source },
  },
})
