import { officer } from '@tests/factories/actors'
import { db } from '~/platform/db.server'
import { reportSchema } from './reports.schema'
import { createReport } from './reports.server'

/** Prizes of May 2017. */
export const award = { prize: '县科技进步奖', grade: 'first', quantity: 3, awardedOn: new Date('2017-05-01T00:00:00Z') } as const

/** A report of 2017 that counts one award. */
export async function plantYear() {
  const { id: awardId } = await db().award.create({ data: award })
  const reportId = await createReport(officer, reportSchema.parse({ span: 'year', year: '2017' }))
  return { reportId, awardId }
}
