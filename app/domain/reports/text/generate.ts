import type { Scope } from '../period'
import { dayName, periodName } from './periodName'
import { environment } from './environment'
import { fill, type Paragraph } from './paragraph'
import { projects, themeOf } from './projects'
import { services } from './services'
import type { Source } from './source'
import { words } from './words'

/** Whose report it is. */
export interface Office {
  countyName: string
  officeName: string
}

/** A report's name until somebody gives it another. */
export const generatedTitle = (scope: Scope, { countyName }: Office): string => fill(words.title, { county: countyName, period: periodName(scope) })

/** The whole text as the records tell it, under the headings of the county's summary and in their order. */
export function generate(scope: Scope, office: Office, source: Source): Paragraph[] {
  const { headings } = words
  return [
    { key: 'opening', kind: 'plain', text: fill(words.opening, { county: office.countyName, period: periodName(scope), asOf: dayName(scope.asOf) }) },
    ...section('environment', headings.environment, environment(source)),
    ...section('projects', fill(headings.projects, { theme: themeOf(source) }), projects(source)),
    ...section('services', headings.services, services(source)),
    { key: 'closing.lead', kind: 'plain', text: words.closing },
    { key: 'closing.tasks', kind: 'tasks', text: tasks(source).join('\n') },
  ]
}

function section(key: string, heading: string, items: (Paragraph | null)[]): Paragraph[] {
  const present = items.filter((item) => item !== null)
  const body: Paragraph[] = present.length > 0 ? present : [{ key: `${key}.nothing`, kind: 'plain', text: words.nothing }]
  return [{ key: `${key}.heading`, kind: 'heading', text: heading }, ...body]
}

/** What follows from the records for the time to come; whoever writes the report goes on from there. */
function tasks(source: Source): string[] {
  const { tasks } = words
  const unpaid = source.has('incentives.raised') && !source.has('incentives.paid')
  return [
    (source.has('declarations.stage.submitted') || source.has('declarations.stage.reviewed')) && tasks.declarations,
    unpaid && tasks.incentives,
    source.has('agreements.signed') && tasks.agreements,
    source.has('patents.applied') && tasks.patents,
    source.has('targets.open') && tasks.targets,
    source.has('events.disaster_prevention') && tasks.disaster,
    tasks.needs,
  ].filter((task) => task !== false)
}
