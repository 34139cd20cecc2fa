import { namesOf, present, type NamedOrganisation, type SearchDocument } from './document.ts'

export interface NeedInput {
  id: string
  /** An open challenge is found as such; of an ordinary need nothing is said. */
  challenge: boolean
  title: string
  enterprise: NamedOrganisation
  /** The firm does not want to be named: only `insiders` find the need by the firm's name, or see it among the facets. */
  hideEnterprise: boolean
  description: string
  technicalIndicators: string | null
  difficulty: string | null
  presentBasis: string | null
  wantedPartner: string | null
  keywords: string[]
  /** Facet values as the portal spells them (names or codes). */
  disciplines: string[]
  industries: string[]
  fields: string[]
  cooperationModes: string[]
  regions: string[]
  status: string
  /** False for drafts, withdrawn and returned needs: nobody finds them but the insiders. */
  published: boolean
  /** Who finds it once published. */
  audiences: string[]
  /** Who finds it in every state, with everything in it: the bureau and the firm itself. */
  insiders: string[]
  publishedAt: Date | null
  updatedAt: Date
}

/** The documents of a need: one, two when insiders see more than others, none when nobody is to find it. */
export function needDocuments(need: NeedInput): SearchDocument[] {
  const full = needDocument(need, [need.enterprise])
  if (!need.published) return [{ ...full, audiences: need.insiders }].filter(isFindable)
  if (!need.hideEnterprise) return [{ ...full, audiences: present(...need.audiences, ...need.insiders) }].filter(isFindable)
  const open: SearchDocument = { ...needDocument(need, []), audiences: need.audiences, hiddenFrom: need.insiders }
  return [open, { ...full, variant: 'full' as const, audiences: need.insiders }].filter(isFindable)
}

function needDocument(need: NeedInput, organisations: NamedOrganisation[]): SearchDocument {
  const names = namesOf(organisations)
  return {
    kind: 'need',
    recordId: need.id,
    variant: 'open',
    audiences: [],
    hiddenFrom: [],
    title: need.title,
    ...names,
    keywords: need.keywords,
    works: [],
    body: present(need.description, need.technicalIndicators, need.difficulty, need.presentBasis, need.wantedPartner).join('\n'),
    facets: {
      institution: names.organisations,
      discipline: need.disciplines,
      industry: need.industries,
      field: need.fields,
      cooperationModes: need.cooperationModes,
      regions: need.regions,
      needKind: need.challenge ? ['open_challenge'] : [],
      status: [need.status],
    },
    newestAt: (need.publishedAt ?? need.updatedAt).getTime(),
  }
}

const isFindable = (document: SearchDocument) => document.audiences.length > 0
