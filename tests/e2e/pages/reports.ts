import { db } from '~/platform/db.server'
import { freezeReport } from '~/domain/reports/snapshots/freeze.server'
import { officer } from '@tests/factories/actors'
import { type Address, inside, missing, only, unknown } from './rules'

/** The report of the summary's half-year. */
export const plantedReport = '01900000-0000-7000-8000-00000000a1a1'

/** A report with a snapshot, and a paragraph left out since. */
export async function plantReport(): Promise<void> {
  const day = (text: string) => new Date(`${text}T00:00:00Z`)
  await db().report.create({ data: { id: plantedReport, title: '××县2017年上半年科技工作总结', periodFrom: day('2017-01-01'), periodTo: day('2017-06-30'), asOf: day('2017-06-30') } })
  await freezeReport(officer, plantedReport, '报送县政府')
  await db().report.update({ where: { id: plantedReport }, data: { texts: { 'services.others': '' } } })
}

/** The addresses of the reports. */
export const reports = (): Record<string, Address[]> => {
  const view = only('report.view')
  const edit = only('report.edit')
  const freeze = only('report.freeze')
  const of = (tail: string) => `/reports/${plantedReport}${tail}`
  return {
    '/reports': [inside('/reports', view)],
    '/reports/new': [inside('/reports/new', edit)],
    '/reports/:id': [inside(of(''), view), inside(`/reports/${unknown}`, view, missing)],
    '/reports/:id/edit': [inside(of('/edit'), edit)],
    '/reports/:id/freeze': [inside(of('/freeze'), freeze)],
    '/reports/:id/paragraphs/:key': [inside(of('/paragraphs/projects.declarations'), edit), inside(of('/paragraphs/nothing'), edit, missing)],
    '/reports/:id/figures/:key': [inside(of('/figures/declarations.total'), view), inside(of('/figures/awards.total?snapshot=1'), view), inside(of('/figures/nothing'), view, missing)],
    '/reports/:id/snapshots/:number': [inside(of('/snapshots/1'), view), inside(of('/snapshots/2'), view, missing), inside(of('/snapshots/x'), view, missing)],
    '/reports/:id/differences': [inside(of('/differences'), view), inside(of('/differences?from=1&to=now'), view)],
    '/reports/:id/docx': [inside(of('/docx'), view), inside(of('/docx?snapshot=1'), view)],
    '/reports/:id/xlsx': [inside(of('/xlsx'), view), inside(of('/xlsx?snapshot=1'), view)],
  }
}
