import type { Prisma } from '@prisma-client'
import { agreementDocument, expertDocument, type Kind, needDocuments, type RecordDocuments } from '@search/index.server'
import { audienceOfAgreement, audienceOfExpert, audienceOfNeed, audienceOfNeedFirm } from '~/domain/audiences'
import { isOneOf, openNeedStates } from '~/domain/facts'
import { agreementFacts, needFacts, needFactsSelect } from '~/domain/facts.server'
import { db } from '~/platform/db.server'
import { industryNames, regionNames } from './places.server'

const named = { select: { name: true, nameEn: true, regionCode: true, aliases: { select: { name: true } } } } as const

type Named = { name: string; nameEn: string | null; aliases: { name: string }[] }

const organisation = ({ name, nameEn, aliases }: Named) => ({
  name,
  aliases: [...(nameEn ? [nameEn] : []), ...aliases.map((alias) => alias.name)],
})

/** What can be found of these records; a record that is gone or hidden has no documents. Reads in one query a kind. */
export async function documentsOf(kind: Kind, ids: string[]): Promise<RecordDocuments[]> {
  const made = await readers[kind](ids)
  return ids.map((recordId) => ({ kind, recordId, documents: made.get(recordId) ?? [] }))
}

type Made = Promise<Map<string, RecordDocuments['documents']>>

const readers: Record<Kind, (ids: string[]) => Made> = { expert: expertDocuments, need: documentsOfNeeds, agreement: agreementDocuments }

async function expertDocuments(ids: string[]): Made {
  const rows = await db().expert.findMany({
    where: { id: { in: ids } },
    include: { institution: named, aliases: true, works: { where: { state: 'active' }, orderBy: { position: 'asc' } } },
  })
  return new Map(rows.map((row) => [row.id, presentOnly(expertDocument(expertInput(row)))]))
}

type ExpertRow = Prisma.ExpertGetPayload<{ include: { institution: typeof named; aliases: true; works: true } }>

const expertInput = (row: ExpertRow) => ({
  id: row.id,
  name: row.name,
  otherNames: [...(row.nameEn ? [row.nameEn] : []), ...row.aliases.map(({ name }) => name)],
  institution: row.institution && organisation(row.institution),
  department: row.department,
  position: row.title,
  disciplines: row.disciplines,
  directions: row.researchDirections,
  keywords: row.keywords,
  biography: row.biography,
  works: row.works.map(({ id, title, abstract, keywords }) => ({ id, title, text: [abstract, ...keywords].filter(Boolean).join(' ') })),
  industries: [],
  fields: [],
  cooperationModes: row.cooperationModes,
  regions: row.regions,
  status: statusFacet('expert', row.state),
  listed: row.state === 'active',
  audiences: audienceOfExpert(row),
  updatedAt: row.updatedAt,
})

async function documentsOfNeeds(ids: string[]): Made {
  const rows = await db().need.findMany({ where: { id: { in: ids } }, include: { enterprise: named, introductions: needFactsSelect.introductions } })
  const [industries, regions] = await Promise.all([
    industryNames(rows.map(({ industryCode }) => industryCode)),
    regionNames(rows.map(({ enterprise }) => enterprise.regionCode)),
  ])
  return new Map(rows.map((row) => [row.id, needDocuments(needInput(row, industries, regions))]))
}

type NeedRow = Prisma.NeedGetPayload<{ include: { enterprise: typeof named; introductions: typeof needFactsSelect.introductions } }>

function needInput(row: NeedRow, industries: Map<string, string>, regions: Map<string, string[]>) {
  const facts = needFacts(row)
  return {
    ...row,
    challenge: row.kind === 'open_challenge',
    enterprise: organisation(row.enterprise),
    keywords: [],
    disciplines: [],
    industries: [industries.get(row.industryCode ?? '') ?? []].flat(),
    fields: row.field ? [row.field] : [],
    regions: row.hideEnterprise ? [] : (regions.get(row.enterprise.regionCode ?? '') ?? []).slice(0, 1),
    status: statusFacet('need', row.state),
    published: isOneOf(openNeedStates, row.state),
    audiences: audienceOfNeed(facts),
    insiders: audienceOfNeedFirm({ ...facts, hideEnterprise: true }),
  }
}

async function agreementDocuments(ids: string[]): Made {
  const rows = await db().agreement.findMany({
    where: { id: { in: ids } },
    include: { parties: { orderBy: { position: 'asc' }, include: { enterprise: named, institution: named, expert: { select: { name: true } } } } },
  })
  return new Map(rows.map((row) => [row.id, presentOnly(agreementDocument(agreementInput(row)))]))
}

type AgreementRow = Prisma.AgreementGetPayload<{
  include: { parties: { include: { enterprise: typeof named; institution: typeof named; expert: { select: { name: true } } } } }
}>

/** Only the agreement's public face is indexed: its terms are for the parties, and the index keeps one document a record. */
const agreementInput = (row: AgreementRow) => ({
  id: row.id,
  title: row.title,
  centreName: row.centreName,
  parties: row.parties.flatMap(({ enterprise, institution }) => [enterprise ?? institution ?? []].flat()).map(organisation),
  people: row.parties.flatMap(({ expert }) => expert?.name ?? []),
  numbers: [],
  place: null,
  summary: null,
  milestones: [],
  disciplines: [],
  industries: [],
  fields: [],
  cooperationModes: [row.mode],
  regions: [],
  status: statusFacet('agreement', row.state),
  withdrawn: row.withdrawnAt !== null,
  audiences: audienceOfAgreement(agreementFacts(row)),
  signedOn: row.signedOn,
  updatedAt: row.updatedAt,
})

/** States of different kinds share names (`active`), so the facet's values carry their kind. */
const statusFacet = (kind: Kind, state: string) => `${kind}:${state}`

const presentOnly = <T>(document: T | null): T[] => (document ? [document] : [])
