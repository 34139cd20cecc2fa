import { sampleId } from '@sample/load/ids'
import { type Address, always, inside, missing, only, type Rule, unknown } from './rules'

/** Of each register a record of the sample data. */
const registered: Record<string, string> = {
  declarations: sampleId('declaration', 'summary 复杂物料'),
  patents: sampleId('patent', 'summary applied'),
  awards: sampleId('award', 'summary special'),
  recognitions: unknown,
  visits: sampleId('visit', 'summary professors'),
  commissioners: sampleId('commissioner', 'summary health'),
  events: sampleId('event', 'summary expo'),
  documents: sampleId('document', 'summary policy'),
  targets: sampleId('township_target', 'bailin patents'),
  budgets: sampleId('budget', 'summary 科技三项经费'),
  statistics: sampleId('statistic', 'summary highTech'),
}

/** The addresses of the registers. */
export const registers = (): Record<string, Address[]> => {
  const view = only('register.view')
  const edit = only('register.edit')
  const each = (tail: string, ...rules: Rule[]) => Object.keys(registered).map((slug) => inside(`/registers/${slug}${tail}`, ...rules))
  const ofEach = (tail: string, rule: Rule) => Object.entries(registered).map(([slug, id]) => inside(`/registers/${slug}/${id}${tail}`, rule, ...(id === unknown ? [missing] : [])))
  const stages = `/registers/declarations/${registered.declarations}/stages`
  return {
    '/registers': [inside('/registers', view)],
    '/registers/:register': [...each('', view), inside('/registers/patents?by=grantedOn&from=2017&to=2017H1&kind=unknown', view), inside('/registers/nothing', missing)],
    '/registers/:register/new': [...each('/new', edit), inside('/registers/nothing/new', missing)],
    '/registers/:register/export': [...each('/export', view, only('records.export')), inside('/registers/nothing/export', missing)],
    '/registers/:register/:id': [...ofEach('', view), inside(`/registers/nothing/${unknown}`, missing)],
    '/registers/:register/:id/edit': ofEach('/edit', edit),
    '/registers/:register/:id/state': ofEach('/state', edit),
    '/registers/declarations/:id/stages': [inside(stages, edit), inside(`${stages}?step=${unknown}`, edit, missing)],
    '/registers/declarations/:id/undo-stage': [inside(`/registers/declarations/${unknown}/undo-stage`, always(302))],
  }
}

const visited = [sampleId('visit', 'summary professors'), sampleId('visit', 'powder')]

/** The parts of a visit. */
export const visits = (): Record<string, Address[]> => ({
  ...Object.fromEntries(
    ['guests', 'route', 'needs', 'follow-ups'].map((part) => [
      `/registers/visits/:id/${part}`,
      [...visited.map((id) => inside(`/registers/visits/${id}/${part}`, only('register.edit'))), inside(`/registers/visits/${unknown}/${part}`, only('register.edit'), missing)],
    ]),
  ),
  '/registers/visits/:id/programme': [...visited.map((id) => inside(`/registers/visits/${id}/programme`, only('register.view'))), inside(`/registers/visits/${unknown}/programme`, only('register.view'), missing)],
  '/registers/visits/:id/rows': [inside(`/registers/visits/${unknown}/rows`, always(302))],
})
