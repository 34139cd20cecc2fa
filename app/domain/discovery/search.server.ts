import { FACETS, type FacetField, type Filters, type Kind, KINDS, type SearchHit, SORTS, type Sort, type Suggestion } from '@search/index.server'
import type { Actor } from '~/domain/actor'
import { audiencesOf } from '~/domain/audiences'
import { questionVector } from '~/domain/embeddings/query.server'
import { needFacts, needFactsSelect } from '~/domain/facts.server'
import { oneOf, pageOf, pageSize } from '~/domain/paging'
import { can } from '~/domain/permissions'
import { db } from '~/platform/db.server'
import { engine, takesVectors } from './engine.server'

export interface PortalQuery {
  text: string
  kind?: Kind
  filters: Filters
  sort: Sort
  page: number
}

/** Facets that a reader narrows by; the kind has tabs of its own. */
export const shownFacets = FACETS.filter((facet) => facet !== 'kind')

/** What the search page's URL asks for; unknown facets, kinds and sorts are left out, long texts cut. */
export function portalQuery(search: URLSearchParams): PortalQuery {
  const chosen = (facet: FacetField) => search.getAll(facet).filter(Boolean).slice(0, 20).map((value) => value.slice(0, 200))
  return {
    text: (search.get('q') ?? '').slice(0, 200),
    kind: oneOf(KINDS, search.get('kind')),
    filters: Object.fromEntries(shownFacets.map((facet) => [facet, chosen(facet)]).filter(([, values]) => values!.length > 0)) as Filters,
    sort: oneOf(SORTS, search.get('sort')) ?? 'relevance',
    page: pageOf(search),
  }
}

/** A hit with what the list says beside its name. */
export interface FoundRecord extends SearchHit {
  detail: string[]
  status: string | null
  isSample: boolean
}

/** One ranked list over all kinds, or one kind's; facet counts follow the reader's own view. */
export async function searchPortal(actor: Actor, query: PortalQuery) {
  const { kind, ...rest } = query
  const vector = query.sort === 'relevance' && takesVectors() ? await questionVector(query.text) : undefined
  const result = await engine().search({ ...rest, vector, kinds: kind && [kind], audiences: audiencesOf(actor), pageSize, facets: [...FACETS] })
  const found = await hydrate(actor, result.hits)
  const pages = Math.max(1, Math.ceil(Math.min(result.total, 1000) / pageSize))
  return { hits: found, total: result.total, pages, facets: result.facets, degraded: result.degraded ?? false, engine: result.engine }
}

/** Completions for what is being typed. */
export const suggestPortal = (actor: Actor, prefix: string): Promise<Suggestion[]> =>
  engine().suggest({ prefix: prefix.slice(0, 100), audiences: audiencesOf(actor), limit: 8 })

interface Extra {
  detail: (string | null | undefined)[]
  status: string | null
  isSample: boolean
}

/** Adds the database's present rows to the hits, in one query a kind; a hit whose record is gone meanwhile drops out. */
async function hydrate(actor: Actor, hits: SearchHit[]): Promise<FoundRecord[]> {
  const ids = (kind: Kind) => hits.filter((hit) => hit.kind === kind).map((hit) => hit.recordId)
  const [experts, needs, agreements] = await Promise.all([expertExtras(ids('expert')), needExtras(actor, ids('need')), agreementExtras(ids('agreement'))])
  const extras: Record<Kind, Map<string, Extra>> = { expert: experts, need: needs, agreement: agreements }
  return hits.flatMap((hit) => {
    const extra = extras[hit.kind].get(hit.recordId)
    return extra ? [{ ...hit, ...extra, detail: extra.detail.flatMap((text) => text || []) }] : []
  })
}

async function expertExtras(ids: string[]): Promise<Map<string, Extra>> {
  if (ids.length === 0) return new Map()
  const rows = await db().expert.findMany({
    where: { id: { in: ids } },
    select: { id: true, title: true, department: true, isSample: true, institution: { select: { name: true } } },
  })
  return new Map(rows.map((row) => [row.id, { detail: [row.institution?.name, row.department, row.title], status: null, isSample: row.isSample }]))
}

async function needExtras(actor: Actor, ids: string[]): Promise<Map<string, Extra>> {
  if (ids.length === 0) return new Map()
  const rows = await db().need.findMany({ where: { id: { in: ids } }, select: { id: true, isSample: true, enterprise: { select: { name: true } }, ...needFactsSelect } })
  return new Map(
    rows.map((row) => [
      row.id,
      { detail: [can(actor, 'need.viewEnterprise', needFacts(row)) ? row.enterprise.name : null], status: row.state, isSample: row.isSample },
    ]),
  )
}

async function agreementExtras(ids: string[]): Promise<Map<string, Extra>> {
  if (ids.length === 0) return new Map()
  const rows = await db().agreement.findMany({
    where: { id: { in: ids } },
    select: { id: true, state: true, isSample: true, parties: { orderBy: { position: 'asc' }, select: { enterprise: { select: { name: true } }, institution: { select: { name: true } } } } },
  })
  return new Map(rows.map((row) => [row.id, { detail: row.parties.map((party) => party.enterprise?.name ?? party.institution?.name), status: row.state, isSample: row.isSample }]))
}
