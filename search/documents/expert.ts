import { namesOf, present, type NamedOrganisation, type SearchDocument, type Work } from './document.ts'

export interface ExpertInput {
  id: string
  name: string
  /** English name, former names. */
  otherNames: string[]
  institution: NamedOrganisation | null
  department: string | null
  /** Academic title, e.g. 教授. */
  position: string | null
  disciplines: string[]
  directions: string[]
  keywords: string[]
  biography: string | null
  /** The works on record, withdrawn ones left out. */
  works: Work[]
  /** Facet values as the portal spells them (names or codes). */
  industries: string[]
  fields: string[]
  cooperationModes: string[]
  regions: string[]
  status: string
  /** Whether the expert is listed at all; withdrawn and merged records are not. */
  listed: boolean
  audiences: string[]
  updatedAt: Date
}

/** An expert as the engines see it; null when it is not to be found by anybody. */
export function expertDocument(expert: ExpertInput): SearchDocument | null {
  if (!expert.listed || expert.audiences.length === 0) return null
  const { organisations, aliases } = namesOf(expert.institution ? [expert.institution] : [])
  return {
    kind: 'expert',
    recordId: expert.id,
    variant: 'open',
    audiences: expert.audiences,
    hiddenFrom: [],
    title: expert.name,
    aliases: present(...expert.otherNames, ...aliases),
    organisations,
    keywords: present(...expert.disciplines, ...expert.directions, ...expert.keywords),
    works: expert.works,
    body: present(expert.department, expert.position, expert.biography).join('\n'),
    facets: {
      institution: organisations,
      discipline: expert.disciplines,
      industry: expert.industries,
      field: expert.fields,
      cooperationModes: expert.cooperationModes,
      regions: expert.regions,
      status: [expert.status],
    },
    newestAt: expert.updatedAt.getTime(),
  }
}
