import type { MailCadence } from '@prisma-client'
import type { SignedInActor } from '~/domain/actor'
import { found } from '~/domain/errors'
import { changesBetween } from '~/domain/history/changes'
import { recordChange } from '~/domain/history/history.server'
import { db, inTransaction, type Tx } from '~/platform/db.server'
import { isBounced } from './hold.server'
import type { MailPreferences } from './mail.schema'
import { type ChoosableTopic, choosableTopics } from './topics'

/** How often one wants mail, and whether one's address takes any. */
export async function getMailPreferences(actor: SignedInActor): Promise<{ preferences: MailPreferences; email: string; bounced: boolean }> {
  const { email } = found(await db().user.findUnique({ where: { id: actor.userId }, select: { email: true } }))
  return { preferences: await preferencesOf(db(), actor.userId), email, bounced: await isBounced(email) }
}

/** Chooses how often one wants mail of each topic. */
export async function saveMailPreferences(actor: SignedInActor, input: MailPreferences): Promise<void> {
  await inTransaction(async (tx) => {
    const before = await preferencesOf(tx, actor.userId)
    for (const topic of choosableTopics) await setCadence(tx, actor.userId, topic, input[topic])
    await recordChange(tx, actor, { action: 'mail_preferences', kind: 'user', id: actor.userId, changes: changesBetween({ ...before }, { ...input }) })
  })
}

/** The choices of one person, whatever they never chose being immediate. */
export async function preferencesOf(tx: Tx, userId: string): Promise<MailPreferences> {
  const rows = await tx.mailPreference.findMany({ where: { userId } })
  const chosen = new Map(rows.map(({ topic, cadence }) => [topic, cadence]))
  return Object.fromEntries(choosableTopics.map((topic) => [topic, chosen.get(topic) ?? 'immediately'])) as MailPreferences
}

/** Sets how often one person gets mail of a topic. */
export async function setCadence(tx: Tx, userId: string, topic: ChoosableTopic, cadence: MailCadence): Promise<void> {
  await tx.mailPreference.upsert({ where: { userId_topic: { userId, topic } }, create: { userId, topic, cadence }, update: { cadence } })
}
