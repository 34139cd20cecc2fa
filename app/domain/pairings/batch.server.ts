import type { Prisma } from '@prisma-client'
import { type Pairing, rankExperts, type RankOptions } from '@search/index.server'
import type { Actor } from '~/domain/actor'
import { today } from '~/domain/calendar'
import { lessonsFor } from '~/domain/feedback/lessons.server'
import { currentCorpus } from './corpus.server'
import { switchesFor } from './help.server'
import { matchNeeds } from './needs.server'

/**
 * Each need of a condition with its experts, best first, scored as the pairing pages do: with what was learnt, without what is
 * left out of account, and without evidence. All needs are read at once; between two of them other requests get their turn.
 */
export async function* rankedNeeds(actor: Actor, where: Prisma.NeedWhereInput, options: Pick<RankOptions, 'limit' | 'showConflicts'> = {}): AsyncGenerator<{ needId: string; pairings: Pairing[] }> {
  const [needs, corpus, { taken }] = await Promise.all([matchNeeds(actor, where), currentCorpus(), switchesFor([])])
  const lessons = await lessonsFor(needs.map(({ id }) => id))
  for (const need of needs) {
    yield { needId: need.id, pairings: rankExperts(corpus, need, { limit: Infinity, ...options, today: today().toISOString().slice(0, 10), evidence: 0, lessons, ...taken }) }
    await new Promise((resolve) => setImmediate(resolve))
  }
}
