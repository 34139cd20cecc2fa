import type { SignedInActor } from '~/domain/actor'
import { db, inTransaction, type Tx } from '~/platform/db.server'
import { privacyTextVersion } from './version'

/** Records that somebody agreed to the privacy notice as it stands, in the language they read it in. */
export async function recordConsent(tx: Tx, userId: string, locale: string): Promise<void> {
  await tx.consent.create({ data: { userId, locale, textVersion: privacyTextVersion } })
  await tx.user.update({ where: { id: userId }, data: { consentVersion: privacyTextVersion } })
}

/** Agrees for oneself. */
export const giveConsent = (actor: SignedInActor, locale: string): Promise<void> => inTransaction((tx) => recordConsent(tx, actor.userId, locale))

/** Takes one's consent back: from then on only the pages of one's own account are open. */
export async function withdrawConsent(actor: SignedInActor, now: Date = new Date()): Promise<void> {
  await inTransaction(async (tx) => {
    await tx.consent.updateMany({ where: { userId: actor.userId, withdrawnAt: null }, data: { withdrawnAt: now } })
    await tx.user.update({ where: { id: actor.userId }, data: { consentVersion: null } })
  })
}

/** What one agreed to, the newest first. */
export const listConsents = (actor: SignedInActor) =>
  db().consent.findMany({ where: { userId: actor.userId }, select: { id: true, textVersion: true, acceptedAt: true, withdrawnAt: true }, orderBy: { acceptedAt: 'desc' } })
