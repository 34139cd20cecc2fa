import { setImmediate } from 'node:timers/promises'
import { type Corpus, type MatchNeed, type ModelVectors, rankExperts, rankNeeds, recipeWith } from '@search/index.server'
import type { SignedInActor } from '~/domain/actor'
import { today } from '~/domain/calendar'
import { lessonsFor } from '~/domain/feedback/lessons.server'
import { currentRecipe, rankingVectors } from '~/domain/embeddings/serving.server'
import { currentCorpus } from '~/domain/pairings/corpus.server'
import { matchNeeds } from '~/domain/pairings/needs.server'
import { db, inTransaction } from '~/platform/db.server'
import { enqueue } from '~/platform/jobs.server'
import { rememberLikeness } from './likeness.server'
import { forgetNeed, lastScores, storeSuggestions, SUGGESTED } from './store.server'

/** Pairs as the bureau sees them: with everything that speaks for and against. */
const pairer: SignedInActor = { userId: 'pairing', name: 'pairing', role: 'bureau', enterpriseId: null, memberRole: null, expertId: null, expertRole: null }

export const openForPairing = { state: { in: ['published' as const, 'in_talks' as const] } }

/** Rows of the queue taken together, needs read together, and needs scored for one expert together: small enough to give requests their turn in between. */
const slice = { rows: 200, needs: 50, scored: 100 }

/** More changed experts than this move so much that every need is looked at anew. */
const expertsOneByOne = 20

/** Pairs anew everything that is due, slice by slice, until nothing is. */
export async function pairDue(): Promise<void> {
  while (await pairSlice()) await setImmediate()
}

async function pairSlice(): Promise<boolean> {
  const due = await db().pairingDue.findMany({ orderBy: { id: 'asc' }, take: slice.rows })
  if (due.length === 0) return false
  const ids = (kind: string) => [...new Set(due.filter((row) => row.kind === kind).map(({ recordId }) => recordId))]
  const [answered, experts] = [ids('feedback'), ids('expert')]
  const changed = [...ids('need'), ...(await needsOfFirms(ids('enterprise')))]
  await rememberLikeness(pairer, changed)
  const moved = experts.length > expertsOneByOne ? await openNeeds() : await needsMovedBy(experts)
  await pairNeeds([...new Set([...changed, ...answered, ...(await needsLike(answered)), ...moved])])
  await db().pairingDue.deleteMany({ where: { id: { in: due.map(({ id }) => id) } } })
  return true
}

async function pairNeeds(ids: string[]): Promise<void> {
  for (let from = 0; from < ids.length; from += slice.needs) await pairFew(ids.slice(from, from + slice.needs))
}

async function pairFew(ids: string[]): Promise<void> {
  const needs = await matchNeeds(pairer, { id: { in: ids }, ...openForPairing })
  const lessons = await lessonsFor(ids)
  const [corpus, vectors] = await Promise.all([currentCorpus(), rankingVectors()])
  for (const need of needs) {
    await storeSuggestions(need.id, rankExperts(corpus, need, { today: now(), evidence: 0, limit: SUGGESTED, lessons, vectors }), recipeWith(vectors))
    await setImmediate()
  }
  const open = new Set(needs.map(({ id }) => id))
  for (const id of ids) if (!open.has(id)) await forgetNeed(id)
}

const now = () => today().toISOString().slice(0, 10)

const needsOfFirms = async (firms: string[]): Promise<string[]> => (firms.length === 0 ? [] : openNeeds({ enterpriseId: { in: firms } }))

export const openNeeds = async (where: { enterpriseId?: { in: string[] } } = {}): Promise<string[]> =>
  (await db().need.findMany({ where: { ...where, ...openForPairing }, select: { id: true }, orderBy: { id: 'asc' } })).map(({ id }) => id)

async function needsLike(ids: string[]): Promise<string[]> {
  const rows = await db().needLikeness.findMany({ where: { likeId: { in: ids } }, select: { needId: true } })
  return rows.map(({ needId }) => needId)
}

/** Needs on whose lists one of the experts stands, or would stand now. */
async function needsMovedBy(experts: string[]): Promise<string[]> {
  if (experts.length === 0) return []
  const [listed, needs, corpus, vectors, scores] = await Promise.all([
    db().suggestion.findMany({ where: { expertId: { in: experts } }, select: { needId: true } }),
    matchNeeds(pairer, openForPairing),
    currentCorpus(),
    rankingVectors(),
    lastScores(),
  ])
  const entering: string[] = []
  for (let from = 0; from < needs.length; from += slice.scored) {
    const few = needs.slice(from, from + slice.scored)
    for (const expertId of experts) {
      entering.push(...enters({ corpus, vectors }, few, expertId, scores))
      await setImmediate()
    }
  }
  return [...listed.map(({ needId }) => needId), ...entering]
}

/** Needs of which the expert's present score is above the last one listed. */
const enters = ({ corpus, vectors }: { corpus: Corpus; vectors?: ModelVectors }, needs: MatchNeed[], expertId: string, scores: Map<string, number>): string[] =>
  rankNeeds(corpus, needs, expertId, { today: now(), evidence: 0, limit: Infinity, vectors }).flatMap(({ needId, score }) => (score > (scores.get(needId) ?? 0) ? [needId] : []))

/** Has all open needs paired that are not by the present recipe, or every one; progress is what is left of the queue. */
export async function pairWhenNew({ all = false } = {}): Promise<void> {
  const recipe = await currentRecipe()
  const needs = await db().need.findMany({ where: { ...openForPairing, ...(all ? {} : { OR: [{ pairing: null }, { pairing: { recipe: { not: recipe } } }] }) }, select: { id: true } })
  const waiting = await db().pairingDue.count({ where: { kind: 'need' } })
  if (needs.length === 0 || waiting >= needs.length) return
  await inTransaction(async (tx) => {
    await tx.pairingDue.createMany({ data: needs.map(({ id }) => ({ kind: 'need', recordId: id })) })
    await enqueue(tx, 'pairing', {})
  })
}
