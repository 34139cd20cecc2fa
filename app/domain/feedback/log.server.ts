import { type Pairing, rankExperts } from '@search/index.server'
import { isBureau, type SignedInActor } from '~/domain/actor'
import { today } from '~/domain/calendar'
import { rankingVectors } from '~/domain/embeddings/serving.server'
import { found } from '~/domain/errors'
import { needFacts, needFactsSelect } from '~/domain/facts.server'
import { currentCorpus } from '~/domain/pairings/corpus.server'
import { matchNeeds } from '~/domain/pairings/needs.server'
import { permit } from '~/domain/permit.server'
import { can } from '~/domain/permissions'
import { db } from '~/platform/db.server'
import { lessonsFor } from './lessons.server'
import { movesBetween } from './moves'

const placesShown = 10
const answersShown = 200

/** The log of a need's answers, newest first, and what one moment of it moved: the ranking after that moment beside the one just before. */
export async function feedbackLog(actor: SignedInActor, needId: string, asked: string | null) {
  const need = found(await db().need.findUnique({ where: { id: needId }, select: { id: true, title: true, ...needFactsSelect } }))
  const facts = needFacts(need)
  permit(actor, 'pairing.view', { need: facts })
  const answers = await answersOf(actor, needId, facts.enterpriseId)
  const moment = momentOf(asked) ?? newestOf(answers)
  const replayed = moment && (await replay(actor, needId, moment, answeredAt(answers, moment)))
  return { need: { id: needId, title: need.title }, answers, moment, replayed, alike: await alikeNeeds(actor, needId) }
}

export type LogAnswer = Awaited<ReturnType<typeof answersOf>>[number]

async function answersOf(actor: SignedInActor, needId: string, enterpriseId: string) {
  const rows = await db().pairingFeedback.findMany({ where: { needId }, orderBy: [{ at: 'desc' }, { id: 'desc' }], take: answersShown })
  const experts = await db().expert.findMany({ where: { id: { in: rows.map(({ expertId }) => expertId) } }, select: { id: true, name: true } })
  const users = await db().user.findMany({ where: { id: { in: rows.flatMap(({ actorId, undoneById }) => [actorId, undoneById].filter((id) => id !== null)) } }, select: { id: true, name: true } })
  const redone = new Set(rows.map(({ redoOfId }) => redoOfId))
  const names = new Map([...experts, ...users].map(({ id, name }) => [id, name]))
  const named = (id: string | null) => (id && isBureau(actor) ? (names.get(id) ?? null) : null)
  return rows.map(({ id, expertId, kind, reason, note, side, actorId, at, undoneAt, undoneById, introductionId }) => {
    const mayForget = can(actor, 'pairing.forget', { side, enterpriseId, expertId, ofIntroduction: introductionId !== null })
    const secret = side === 'expert' && introductionId === null && !isBureau(actor)
    return {
      ...{ id, kind, reason, side, at, undoneAt, introductionId },
      note: secret ? null : note,
      expert: secret ? null : { id: expertId, name: names.get(expertId) ?? '' },
      by: named(actorId),
      /** What happened to its introduction since undid it, and nobody by hand. */
      takenBack: undoneAt !== null && undoneById === null,
      mayForget: mayForget && !undoneAt,
      mayLearn: mayForget && undoneById !== null && !redone.has(id),
    }
  })
}

/** A moment of an address, in milliseconds; nothing where it names none. */
function momentOf(asked: string | null): Date | null {
  const time = Number(asked)
  return asked && Number.isInteger(time) && time > 0 && time < 8e15 ? new Date(time) : null
}

/** Whom the answers of one moment were about, as far as the reader may know. */
const answeredAt = (answers: LogAnswer[], moment: Date) => answers.filter(({ at, undoneAt }) => [at, undoneAt].some((time) => time?.getTime() === moment.getTime())).flatMap(({ expert }) => expert?.id ?? [])

const newestOf = (answers: LogAnswer[]): Date | null => answers.flatMap(({ at, undoneAt }) => [at, ...(undoneAt ? [undoneAt] : [])]).sort((a, b) => b.getTime() - a.getTime())[0] ?? null

/** The first places of the ranking with what was known at a moment, and those that were answered about then, each with its place just before. Texts and factors are those of today. */
async function replay(actor: SignedInActor, needId: string, moment: Date, answered: string[]) {
  const [[need], corpus, vectors, after, before] = await Promise.all([
    matchNeeds(actor, { id: needId }),
    currentCorpus(),
    rankingVectors(),
    lessonsFor([needId], moment),
    lessonsFor([needId], new Date(moment.getTime() - 1)),
  ])
  const options = { today: today().toISOString().slice(0, 10), evidence: 0, limit: Infinity, vectors }
  const ranked = (lessons: typeof after): Pairing[] => rankExperts(corpus, found(need), { ...options, lessons })
  const moves = movesBetween(ranked(before), ranked(after)).filter(({ place, expertId }) => place <= placesShown || answered.includes(expertId))
  const experts = await db().expert.findMany({ where: { id: { in: moves.map(({ expertId }) => expertId) } }, select: { id: true, name: true } })
  const names = new Map(experts.map(({ id, name }) => [id, name]))
  return moves.map((move) => ({ ...move, id: move.expertId, name: names.get(move.expertId) ?? '' }))
}

/** Needs whose answers count here too, and whether the reader may read those; of needs that they may not see, nothing. */
async function alikeNeeds(actor: SignedInActor, needId: string) {
  const rows = await db().needLikeness.findMany({ where: { needId }, orderBy: { likeness: 'desc' }, take: 10 })
  const needs = await db().need.findMany({ where: { id: { in: rows.map(({ likeId }) => likeId) } }, select: { id: true, title: true, ...needFactsSelect } })
  const seen = new Map(needs.filter((need) => can(actor, 'need.view', needFacts(need))).map((need) => [need.id, { title: need.title, hasLog: can(actor, 'pairing.view', { need: needFacts(need) }) }]))
  return rows.flatMap(({ likeId, likeness }) => (seen.has(likeId) ? [{ id: likeId, likeness, ...seen.get(likeId)! }] : []))
}
