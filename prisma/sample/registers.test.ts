import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '~/platform/db.server'
import { loadReference } from '../reference'
import { loadSample } from './load'
import { summarySource } from './summary'

beforeAll(async () => {
  await loadReference(db())
  await loadSample(db())
}, 60_000)

const told = { source: summarySource }


describe('what the 2017 summary counts', () => {
  it('are sixteen declarations: three national, six provincial and seven municipal', async () => {
    const levels = await db().declaration.groupBy({ by: ['level'], where: told, orderBy: { level: 'asc' }, _sum: { quantity: true } })
    expect(levels.map(({ level, _sum }) => [level, _sum.quantity])).toEqual([['national', 3], ['provincial', 6], ['municipal', 7]])
    const sought = await db().declaration.findMany({ where: { ...told, soughtAmount: { not: null } } })
    expect(sought).toMatchObject([{ level: 'national', stage: 'reviewed', approvedAmount: null, receivedAmount: null }])
    expect(sought[0]!.soughtAmount!.toFixed()).toBe('5000000')
  })

  it('are twenty-one patents applied for, twenty-seven put to use, eight granted, none of them named', async () => {
    const count = (field: string) => db().patent.aggregate({ where: { ...told, [field]: { not: null } }, _sum: { quantity: true } })
    const counts = await Promise.all(['appliedOn', 'implementedOn', 'grantedOn'].map(count))
    expect(counts.map(({ _sum }) => _sum.quantity)).toEqual([21, 27, 8])
    expect(await db().patent.count({ where: { ...told, title: { not: null } } })).toBe(0)
  })

  it('are prizes of four grades and commissioners of two groups', async () => {
    const grades = await db().award.groupBy({ by: ['grade'], where: told, orderBy: { grade: 'asc' }, _sum: { quantity: true } })
    expect(grades.map(({ grade, _sum }) => [grade, _sum.quantity])).toEqual([['special', 1], ['first', 1], ['second', 2], ['third', 2]])
    const groups = await db().commissioner.groupBy({ by: ['group'], where: told, orderBy: { group: 'asc' }, _sum: { quantity: true } })
    expect(groups.map(({ group, _sum }) => [group, _sum.quantity])).toEqual([['agriculture', 3], ['health', 7]])
  })

  it('are seventeen professors, of whom three are named, and the two agreements that followed', async () => {
    const visit = await db().visit.findFirstOrThrow({ where: told, include: { guests: { include: { expert: true } }, followUps: { include: { agreement: true }, orderBy: { position: 'asc' } } } })
    expect(visit.guests.reduce((sum, { quantity }) => sum + quantity, 0)).toBe(17)
    expect(visit.guests.flatMap(({ expert }) => expert?.name ?? []).sort()).toEqual(['白书欣', '赵秦生', '杨天足'].sort())
    expect(visit.followUps.map(({ agreement }) => agreement?.centreName)).toEqual(['高附加值银产品深加工技术联合研发中心', '湖南省稀贵金属提纯技术研究中心'])
  })

  it('are two sums of the county’s money and one output, worded as approximate', async () => {
    const budgets = await db().budget.findMany({ where: told, orderBy: { amount: 'asc' } })
    expect(budgets.map(({ title, amount, year }) => [title, Number(amount), year])).toEqual([['科技三项经费', 550_000, 2017], ['科技产业引导资金', 1_000_000, 2017]])
    const [output] = await db().statistic.findMany({ where: { key: 'output.highTech' } })
    expect(output).toMatchObject({ qualifier: 'over', valueText: '9亿多元', periodFrom: new Date('2017-01-01'), periodTo: new Date('2017-06-30') })
    expect([Number(output!.value), Number(output!.changePercent)]).toEqual([900_000_000, 30])
  })

  it('names one undertaking once: the centre that is an agreement and a declaration', async () => {
    const link = await db().recordLink.findFirstOrThrow({ where: { fromKind: 'agreement', toKind: 'declaration' } })
    const declaration = await db().declaration.findUniqueOrThrow({ where: { id: link.toId } })
    const agreement = await db().agreement.findUniqueOrThrow({ where: { id: link.fromId } })
    expect(declaration.title).toBe(agreement.centreName)
  })

  it('lies in the first half of 2017, except for the budget of its year', async () => {
    const halfYear = { gte: new Date('2017-01-01'), lte: new Date('2017-06-30') }
    const counts = [
      [await db().declaration.count({ where: told }), await db().declaration.count({ where: { ...told, declaredOn: halfYear } })],
      [await db().event.count({ where: told }), await db().event.count({ where: { ...told, startsOn: halfYear } })],
      [await db().issuedDocument.count({ where: told }), await db().issuedDocument.count({ where: { ...told, issuedOn: halfYear } })],
      [await db().award.count({ where: told }), await db().award.count({ where: { ...told, awardedOn: halfYear } })],
    ]
    expect(counts.filter(([all, inside]) => all === 0 || all !== inside)).toEqual([])
  })
})

describe('invented rows of the registers', () => {
  it('are marked in the data and in their names', async () => {
    const rows = [await db().declaration.findMany(), await db().patent.findMany(), await db().visit.findMany(), await db().event.findMany(), await db().budget.findMany()].flat()
    expect(rows.filter(({ isSample, title, source }) => isSample !== Boolean(title?.endsWith('（样例）')) || isSample === Boolean(source))).toEqual([])
  })
})
