import type { Prisma } from '@prisma-client'
import { Corpus, type MatchExpert } from '@search/index.server'
import { db } from '~/platform/db.server'

const forMatching = {
  id: true,
  name: true,
  institutionId: true,
  researchDirections: true,
  keywords: true,
  cooperationModes: true,
  regions: true,
  capacity: true,
  state: true,
  updatedAt: true,
  works: { where: { state: 'active' }, orderBy: { position: 'asc' }, select: { id: true, kind: true, title: true, abstract: true, keywords: true, updatedAt: true } },
  conflicts: { select: { enterpriseId: true, name: true } },
  introductions: { select: { state: true, need: { select: { enterpriseId: true } } } },
  parties: { select: { agreement: { select: { state: true, withdrawnAt: true, parties: { select: { enterpriseId: true } } } } } },
} satisfies Prisma.ExpertSelect

type ExpertRow = Prisma.ExpertGetPayload<{ select: typeof forMatching }>

interface Loaded {
  corpus: Corpus
  /** Everything that changed before this moment is in. */
  until: Date
}

let loaded: Promise<Loaded> | undefined

/** Transactions that began before a look may commit after it: this much of the past is read again each time. */
const overlapMs = 30_000

const loadedAtOnce = 200

/** All active experts in memory, brought up to the database's present state. */
export async function currentCorpus(): Promise<Corpus> {
  loaded = (loaded ?? load()).then(refresh)
  loaded.catch(() => (loaded = undefined))
  return (await loaded).corpus
}

/** Reads in batches, between which other requests get their turn: reading ten thousand experts' texts takes seconds. */
async function load(): Promise<Loaded> {
  const until = new Date()
  const corpus = new Corpus()
  for (let after: string | undefined; ; ) {
    const rows = await db().expert.findMany({ where: { state: 'active', id: { gt: after } }, select: forMatching, orderBy: { id: 'asc' }, take: loadedAtOnce })
    for (const row of rows) corpus.replace(matchExpert(row))
    after = rows.at(-1)?.id
    if (rows.length < loadedAtOnce) return { corpus, until }
  }
}

async function refresh({ corpus, until }: Loaded): Promise<Loaded> {
  const now = new Date()
  const ids = await changedExperts(new Date(until.getTime() - overlapMs))
  if (ids.length > 0) {
    const rows = await db().expert.findMany({ where: { id: { in: ids }, state: 'active' }, select: forMatching })
    for (const id of ids) corpus.remove(id)
    for (const row of rows) corpus.replace(matchExpert(row))
  }
  return { corpus, until: now }
}

/** Experts whose profile, works, introductions or agreements changed since. */
async function changedExperts(since: Date): Promise<string[]> {
  const rows = await db().$queryRaw<{ id: string }[]>`
    SELECT "id" FROM "Expert" WHERE "updatedAt" >= ${since}
    UNION SELECT "expertId" FROM "Work" WHERE "updatedAt" >= ${since}
    UNION SELECT "expertId" FROM "Introduction" WHERE "updatedAt" >= ${since}
    UNION SELECT p."expertId" FROM "AgreementParty" p JOIN "Agreement" a ON a."id" = p."agreementId"
      WHERE a."updatedAt" >= ${since} AND p."expertId" IS NOT NULL`
  return rows.map(({ id }) => id)
}

function matchExpert(row: ExpertRow): MatchExpert {
  return {
    id: row.id,
    name: row.name,
    works: row.works.map(({ id, kind, title, abstract, keywords }) => ({ id, kind, title, text: [abstract, keywords.join(' ')].filter(Boolean).join('\n') })),
    directions: row.researchDirections,
    keywords: row.keywords,
    institutionId: row.institutionId ?? undefined,
    cooperationModes: row.cooperationModes,
    regions: row.regions,
    capacity: row.capacity ?? undefined,
    load: loadOf(row),
    conflicts: row.conflicts.map(({ enterpriseId, name }) => enterpriseId ?? name),
    past: pastOf(row),
    updatedOn: new Date(Math.max(...[row, ...row.works].map(({ updatedAt }) => updatedAt.getTime()))).toISOString().slice(0, 10),
  }
}

/** Talks and agreements under way. */
const loadOf = ({ introductions, parties }: ExpertRow): number =>
  introductions.filter(({ state }) => state === 'accepted' || state === 'talks').length +
  parties.filter(({ agreement }) => !agreement.withdrawnAt && ['signed', 'registered', 'active'].includes(agreement.state)).length

function pastOf({ introductions, parties }: ExpertRow): MatchExpert['past'] {
  const signed = parties.flatMap(({ agreement }) => (agreement.withdrawnAt ? [] : agreement.parties.flatMap(({ enterpriseId }) => enterpriseId ?? [])))
  return [
    ...signed.map((enterpriseId) => ({ enterpriseId, outcome: 'agreement' as const })),
    ...introductions.map(({ state, need }) => ({ enterpriseId: need.enterpriseId, outcome: state === 'declined' ? ('declined' as const) : ('introduction' as const) })),
  ]
}
