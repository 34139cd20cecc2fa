import type { Cause } from '@search/index.server'
import { type Actor, isBureau, isSignedIn } from '~/domain/actor'
import { db } from '~/platform/db.server'

/** Why feedback moved a pair, as far as the reader may know it. */
export interface ToldCause {
  /** Answers on a need that is nearly the same. */
  alike: boolean
  /** Whether it is this very expert who was judged. */
  own: boolean
  /** The answer and its reason; null where only the gist is told. */
  kind: string | null
  reason: string | null
  experts: number
  /** The experts' names, for the bureau alone. */
  names: string[]
  points: number
}

interface Moved {
  needId: string
  expertId: string
  causes: Cause[]
}

const causesTold = 3

/** Causes smaller than this part of the largest are not worth a word. */
const tellingPart = 0.2

/**
 * The causes of each pair in the order of the pairs, the weightiest first. The bureau reads names; a need's firm what came of its own
 * need, without names, and of needs like it only that something did; an expert only that there were answers at all, so that nobody
 * learns who did not want them.
 */
export async function tellCauses(actor: Actor, pairs: Moved[]): Promise<ToldCause[][]> {
  const ids = [...new Set(pairs.flatMap(({ causes }) => causes.map(({ lesson }) => lesson.id)))]
  if (ids.length === 0) return pairs.map(() => [])
  const rows = await db().pairingFeedback.findMany({ where: { id: { in: ids } }, select: { id: true, needId: true, expertId: true, kind: true, reason: true } })
  const experts = await db().expert.findMany({ where: { id: { in: rows.map(({ expertId }) => expertId) } }, select: { id: true, name: true } })
  const answers = new Map(rows.map((row) => [row.id, row]))
  const names = new Map(experts.map(({ id, name }) => [id, name]))
  return pairs.map((pair) => groupsOf(actor, pair, (id) => answers.get(id)).map(({ expertIds, ...cause }) => ({ ...cause, experts: expertIds.length, names: isBureau(actor) ? expertIds.flatMap((id) => names.get(id) ?? []) : [] })))
}

type Known = (id: string) => { needId: string; kind: string; reason: string | null } | undefined
type Group = Omit<ToldCause, 'experts' | 'names'> & { expertIds: string[] }

function groupsOf(actor: Actor, { needId, expertId, causes }: Moved, answer: Known): Group[] {
  const groups = new Map<string, Group>()
  for (const { lesson, points } of telling(causes)) {
    const row = answer(lesson.id)
    const alike = row?.needId !== needId
    const gist = !mayKnow(actor, alike)
    const cause = gist ? { alike: onFirmsSide(actor) && alike, own: false, kind: null, reason: null } : { alike, own: lesson.expertId === expertId, kind: row?.kind ?? null, reason: row?.reason ?? null }
    const key = JSON.stringify(cause)
    const group = groups.get(key) ?? { ...cause, points: 0, expertIds: [] }
    groups.set(key, { ...group, points: group.points + points, expertIds: [...new Set([...group.expertIds, lesson.expertId])] })
  }
  return [...groups.values()].sort((a, b) => Math.abs(b.points) - Math.abs(a.points)).slice(0, causesTold)
}

/** Those that pulled the way the pair went, and hard enough to be named. */
function telling(causes: Cause[]): Cause[] {
  const total = causes.reduce((sum, { points }) => sum + points, 0)
  const same = causes.filter(({ points }) => Math.sign(points) === Math.sign(total))
  const largest = Math.max(...same.map(({ points }) => Math.abs(points)))
  return same.filter(({ points }) => Math.abs(points) >= largest * tellingPart)
}

const onFirmsSide = (actor: Actor) => isSignedIn(actor) && (isBureau(actor) || actor.enterpriseId !== null)

const mayKnow = (actor: Actor, alike: boolean) => isBureau(actor) || (onFirmsSide(actor) && !alike)
