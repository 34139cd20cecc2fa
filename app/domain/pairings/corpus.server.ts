import { Corpus } from '@search/index.server'
import { db } from '~/platform/db.server'
import { learnTexts } from './background.server'
import { type ExpertRow, forMatching, matchExpert } from './experts.server'

interface Loaded {
  corpus: Corpus
  /** The agreements that counted for each expert: one who is a party no longer must be read again. */
  agreements: Map<string, string[]>
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
  const loaded: Loaded = { corpus: new Corpus(), agreements: new Map(), until }
  for (let after: string | undefined; ; ) {
    const rows = await db().expert.findMany({ where: { state: 'active', id: { gt: after } }, select: forMatching, orderBy: { id: 'asc' }, take: loadedAtOnce })
    for (const row of rows) put(loaded, row)
    after = rows.at(-1)?.id
    if (rows.length < loadedAtOnce) return loaded
  }
}

async function refresh(loaded: Loaded): Promise<Loaded> {
  const until = new Date()
  const since = new Date(loaded.until.getTime() - overlapMs)
  const ids = [...new Set([...(await changedExperts(since)), ...(await formerParties(loaded, since))])]
  if (ids.length > 0) {
    const rows = await db().expert.findMany({ where: { id: { in: ids }, state: 'active' }, select: forMatching })
    for (const id of ids) drop(loaded, id)
    for (const row of rows) put(loaded, row)
  }
  await learnTexts(loaded.corpus)
  return { ...loaded, until }
}

function put({ corpus, agreements }: Loaded, row: ExpertRow): void {
  corpus.replace(matchExpert(row))
  if (row.parties.length > 0) agreements.set(row.id, row.parties.map(({ agreementId }) => agreementId))
}

function drop({ corpus, agreements }: Loaded, id: string): void {
  corpus.remove(id)
  agreements.delete(id)
}

/** Experts whose profile, works, introductions, agreements, institution or firms dealt with changed since. */
async function changedExperts(since: Date): Promise<string[]> {
  const rows = await db().$queryRaw<{ id: string }[]>`
    WITH firm AS (SELECT "id" FROM "Enterprise" WHERE "updatedAt" >= ${since})
    SELECT "id" FROM "Expert" WHERE "updatedAt" >= ${since}
    UNION SELECT "expertId" FROM "Work" WHERE "updatedAt" >= ${since}
    UNION SELECT "expertId" FROM "Introduction" WHERE "updatedAt" >= ${since}
    UNION SELECT p."expertId" FROM "AgreementParty" p JOIN "Agreement" a ON a."id" = p."agreementId"
      WHERE a."updatedAt" >= ${since} AND p."expertId" IS NOT NULL
    UNION SELECT e."id" FROM "Expert" e JOIN "Institution" i ON i."id" = e."institutionId" WHERE i."updatedAt" >= ${since}
    UNION SELECT "expertId" FROM "ExpertConflict" WHERE "enterpriseId" IN (SELECT "id" FROM firm)
    UNION SELECT i."expertId" FROM "Introduction" i JOIN "Need" n ON n."id" = i."needId" WHERE n."enterpriseId" IN (SELECT "id" FROM firm)
    UNION SELECT p."expertId" FROM "AgreementParty" p JOIN "AgreementParty" f ON f."agreementId" = p."agreementId"
      WHERE f."enterpriseId" IN (SELECT "id" FROM firm) AND p."expertId" IS NOT NULL`
  return rows.map(({ id }) => id)
}

/** Experts who counted an agreement that changed since; they may be no party to it now. */
async function formerParties({ agreements }: Loaded, since: Date): Promise<string[]> {
  const rows = await db().agreement.findMany({ where: { updatedAt: { gte: since } }, select: { id: true } })
  const changed = new Set(rows.map(({ id }) => id))
  return [...agreements].filter(([, ids]) => ids.some((id) => changed.has(id))).map(([expertId]) => expertId)
}
