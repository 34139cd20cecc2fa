import { namesOf, present, type NamedOrganisation, type SearchDocument } from './document.ts'

export interface AgreementInput {
  id: string
  title: string
  /** Name of the joint R&D centre. */
  centreName: string | null
  /** Institutions and enterprises that are parties, in the agreement's order. */
  parties: NamedOrganisation[]
  /** Names of experts who take part. */
  people: string[]
  /** The agreement's own number and its registration number. */
  numbers: string[]
  place: string | null
  summary: string | null
  milestones: string[]
  /** Facet values as the portal spells them (names or codes). */
  disciplines: string[]
  industries: string[]
  fields: string[]
  cooperationModes: string[]
  regions: string[]
  status: string
  withdrawn: boolean
  audiences: string[]
  signedOn: Date | null
  updatedAt: Date
}

/** An agreement as the engines see it; null when it is not to be found by anybody. */
export function agreementDocument(agreement: AgreementInput): SearchDocument | null {
  if (agreement.withdrawn || agreement.audiences.length === 0) return null
  const { organisations, aliases } = namesOf(agreement.parties)
  return {
    kind: 'agreement',
    recordId: agreement.id,
    variant: 'open',
    audiences: agreement.audiences,
    hiddenFrom: [],
    title: agreement.title,
    aliases: present(agreement.centreName, ...agreement.numbers, ...aliases),
    organisations,
    keywords: agreement.people,
    works: [],
    body: present(agreement.summary, agreement.place, ...agreement.milestones).join('\n'),
    facets: {
      institution: organisations,
      discipline: agreement.disciplines,
      industry: agreement.industries,
      field: agreement.fields,
      cooperationModes: agreement.cooperationModes,
      regions: agreement.regions,
      status: [agreement.status],
    },
    newestAt: (agreement.signedOn ?? agreement.updatedAt).getTime(),
  }
}
