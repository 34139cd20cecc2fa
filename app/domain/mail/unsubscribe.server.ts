import { visitor } from '~/domain/actor'
import { DomainError } from '~/domain/errors'
import { recordChange } from '~/domain/history/history.server'
import { db, inTransaction } from '~/platform/db.server'
import { preferencesOf, setCadence } from './preferences.server'
import { readUnsubscribeToken, type Unsubscription } from './token.server'

/** What a link in a mail stops, and whether it is stopped already. Throws `not_found` for a link that is not ours. */
export async function getUnsubscription(token: string) {
  const { userId, topics } = await read(token)
  const preferences = await preferencesOf(db(), userId)
  return { topics, off: topics.every((topic) => preferences[topic] === 'off') }
}

/** Stops mail of the link's topics, or lets it come again at once. Whoever holds the link may: it came with the mail. */
export async function unsubscribe(token: string, wanted: boolean): Promise<void> {
  const { userId, topics } = await read(token)
  const cadence = wanted ? 'immediately' : 'off'
  await inTransaction(async (tx) => {
    const before = await preferencesOf(tx, userId)
    const changed = topics.filter((topic) => (before[topic] === 'off') === wanted)
    if (changed.length === 0) return
    for (const topic of changed) await setCadence(tx, userId, topic, cadence)
    const changes = Object.fromEntries(changed.map((topic) => [topic, [before[topic], cadence] as [string, string]]))
    await recordChange(tx, visitor, { action: 'unsubscribe', kind: 'user', id: userId, changes })
  })
}

async function read(token: string): Promise<Unsubscription> {
  const said = readUnsubscribeToken(token)
  if (!said || !(await db().user.count({ where: { id: said.userId, erasedAt: null } }))) throw new DomainError('not_found')
  return said
}
