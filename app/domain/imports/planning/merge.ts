import { workKey } from '../values/works'
import type { Links, ParsedRow } from './rows'

/** Two rows of one file about the same record: the later one wins wherever it states something, and their works come together. */
export function mergeRows(earlier: ParsedRow, later: ParsedRow): ParsedRow {
  return {
    label: later.label,
    number: later.number ?? earlier.number,
    department: later.department ?? earlier.department,
    fields: { ...earlier.fields, ...later.fields },
    defaults: later.defaults,
    organisations: mergedOrganisations(earlier, later),
    links: mergeLinks(earlier.links, later.links),
    ...(later.identity ? { identity: later.identity } : {}),
    ...(later.unnamed ? { unnamed: later.unnamed } : {}),
  }
}

/** Parties of agreements come together; an expert's institution and a need's firm are the later row's. */
function mergedOrganisations(earlier: ParsedRow, later: ParsedRow): ParsedRow['organisations'] {
  const all = [...earlier.organisations, ...later.organisations]
  if (all.every(({ kind }) => kind === 'either')) return [...new Map(all.map((one) => [one.name, one])).values()]
  return later.organisations.length > 0 ? later.organisations : earlier.organisations
}

function mergeLinks(earlier: Links, later: Links): Links {
  const works = [...new Map([...(earlier.works ?? []), ...(later.works ?? [])].map((work) => [workKey(work), work])).values()]
  const names = (name: 'aliases' | 'conflicts' | 'people') => [...new Set([...(earlier[name] ?? []), ...(later[name] ?? [])])]
  const links = { works, aliases: names('aliases'), conflicts: names('conflicts'), people: names('people') }
  return Object.fromEntries(Object.entries(links).filter(([, list]) => list.length > 0))
}
