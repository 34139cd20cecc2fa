import { randomUUID } from 'node:crypto'
import { db } from '~/platform/db.server'

const year = 2025
const day = (index: number) => new Date(Date.UTC(year, index % 12, 1 + (index % 28)))
const moment = (index: number) => new Date(day(index).getTime() + 4 * 3_600_000)

/** Writes rows a thousand at a time. */
async function many<Row>(count: number, row: (index: number) => Row, write: (rows: Row[]) => Promise<unknown>): Promise<Row[]> {
  const rows = Array.from({ length: count }, (_, index) => row(index))
  for (let at = 0; at < count; at += 1000) await write(rows.slice(at, at + 1000))
  return rows
}

/** Plants a year as large as any county's: needs, introductions, agreements, and a few thousand rows of the bureau's registers. */
export async function plantBigYear(): Promise<{ from: Date; to: Date; asOf: Date }> {
  const firms = await many(800, (index) => ({ id: randomUUID(), name: `样例企业${index}有限公司`, industryCode: '3222' }), (data) => db().enterprise.createMany({ data }))
  const experts = await many(400, (index) => ({ id: randomUUID(), name: `样例专家${index}`, title: '教授' }), (data) => db().expert.createMany({ data }))
  const firmOf = (index: number) => firms[index % firms.length]!.id
  const expertOf = (index: number) => experts[index % experts.length]!.id
  await plantPortal(firmOf, expertOf)
  await plantRegisters(firmOf, expertOf)
  return { from: new Date(Date.UTC(year, 0, 1)), to: new Date(Date.UTC(year, 11, 31)), asOf: new Date(Date.UTC(year, 11, 31)) }
}

type IdOf = (index: number) => string

async function plantPortal(firmOf: IdOf, expertOf: IdOf): Promise<void> {
  const shared = { description: '样例内容。'.repeat(40), field: 'precious_metals', disclosure: 'public', unclassifiedDeclared: true, state: 'published' } as const
  const needs = await many(5000, (index) => ({ ...shared, id: randomUUID(), enterpriseId: firmOf(index), title: `样例需求第${index}项`, publishedAt: moment(index) }), (data) => db().need.createMany({ data }))
  await many(2000, (index) => ({ needId: needs[index]!.id, expertId: expertOf(index), state: index % 4 === 0 ? ('agreement' as const) : ('talks' as const), proposedAt: moment(index) }), (data) => db().introduction.createMany({ data }))
  const agreements = await many(500, (index) => ({ id: randomUUID(), title: `样例协议第${index}份`, mode: index % 10 === 0 ? ('joint_centre' as const) : ('development' as const), state: 'signed' as const, signedOn: day(index), committedAmount: 100_000 + index, needId: needs[index]!.id }), (data) => db().agreement.createMany({ data }))
  const parties = agreements.flatMap(({ id }, index) => [{ agreementId: id, enterpriseId: firmOf(index) }, { agreementId: id, expertId: expertOf(index), position: 1 }])
  await db().agreementParty.createMany({ data: parties })
}

async function plantRegisters(firmOf: IdOf, expertOf: IdOf): Promise<void> {
  const levels = ['national', 'provincial', 'municipal', 'county'] as const
  await many(1500, (index) => ({ title: `样例申报第${index}项`, level: levels[index % 4]!, enterpriseId: firmOf(index), declaredOn: day(index), soughtAmount: 500_000 }), (data) => db().declaration.createMany({ data }))
  await many(3000, (index) => ({ title: `样例专利第${index}件`, kind: 'invention' as const, enterpriseId: firmOf(index), appliedOn: day(index), grantedOn: index % 3 === 0 ? day(index) : null, implementedOn: index % 5 === 0 ? day(index) : null }), (data) => db().patent.createMany({ data }))
  const visits = await many(300, (index) => ({ id: randomUUID(), title: `样例考察第${index}次`, startsOn: day(index) }), (data) => db().visit.createMany({ data }))
  await db().visitGuest.createMany({ data: visits.flatMap(({ id }, index) => [0, 1, 2].map((position) => ({ visitId: id, position, expertId: expertOf(index * 3 + position) }))) })
  await many(300, (index) => ({ title: `样例奖励第${index}项`, prize: '样例科技进步奖', level: 'county' as const, grade: 'second' as const, enterpriseId: firmOf(index), awardedOn: day(index) }), (data) => db().award.createMany({ data }))
  await many(400, (index) => ({ name: `样例特派员${index}`, group: 'agriculture' as const, appointedOn: day(index) }), (data) => db().commissioner.createMany({ data }))
  await many(200, (index) => ({ title: `样例活动第${index}次`, kind: 'training' as const, startsOn: day(index) }), (data) => db().event.createMany({ data }))
}
