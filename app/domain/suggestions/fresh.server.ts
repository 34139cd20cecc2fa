import { isBureau, type SignedInActor } from '~/domain/actor'
import { addDays } from '~/domain/calendar'
import { onTop, type Pile } from '~/domain/desk/piles'
import { db } from '~/platform/db.server'

/** Days for which a suggestion is news to the bureau, which does not open every need. */
const newsDays = 14

/** Remembers that somebody looked at the experts suggested for a need. */
export async function rememberLook({ userId }: SignedInActor, needId: string, at = new Date()): Promise<void> {
  await db().suggestionLook.upsert({ where: { userId_needId: { userId, needId } }, create: { userId, needId, at }, update: { at } })
}

interface Fresh {
  needId: string
  title: string
  names: string
  since: Date
}

/** Open needs with fairly strong experts who came since the actor's last look: a firm's own, or for the bureau all of the last fortnight. */
export async function freshPile(actor: SignedInActor, now: Date): Promise<Pile> {
  const rows = await db().$queryRaw<Fresh[]>`
    SELECT n."id" AS "needId", n."title", string_agg(e."name", '、' ORDER BY s."rank") AS "names", max(s."goodSince") AS "since"
    FROM "Suggestion" s JOIN "Need" n ON n."id" = s."needId" JOIN "Expert" e ON e."id" = s."expertId"
    LEFT JOIN "SuggestionLook" l ON l."needId" = s."needId" AND l."userId" = ${actor.userId}
    WHERE s."goodSince" IS NOT NULL AND s."goodSince" > coalesce(l."at", '-infinity'::timestamptz) AND n."state" IN ('published', 'in_talks')
      AND (${isBureau(actor)} AND s."goodSince" > ${addDays(now, -newsDays)} OR n."enterpriseId" = ${actor.enterpriseId ?? ''})
    GROUP BY n."id", n."title" ORDER BY "since" DESC, n."id"`
  const items = rows.slice(0, onTop).map(({ needId, title, names, since }) => ({ id: needId, title, who: names, path: `/needs/${needId}/pairings`, since, due: null }))
  return { kind: 'newExperts', count: rows.length, items, all: isBureau(actor) ? '/pairing-coverage/needs?band=' : '/needs' }
}
