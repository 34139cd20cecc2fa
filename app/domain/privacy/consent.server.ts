import { db, type Tx } from '~/platform/db.server'
import { privacyTextVersion } from './version'

/** Records that somebody agreed to the privacy notice as it stands, in the language they read it in. */
export async function recordConsent(tx: Tx, userId: string, locale: string): Promise<void> {
  await tx.consent.create({ data: { userId, locale, textVersion: privacyTextVersion } })
  await tx.user.update({ where: { id: userId }, data: { consentVersion: privacyTextVersion } })
}

/** Takes the consent back: from then on only the pages of one's own account are open. */
export async function withdrawConsent(userId: string): Promise<void> {
  await db().$transaction([
    db().consent.updateMany({ where: { userId, withdrawnAt: null }, data: { withdrawnAt: new Date() } }),
    db().user.update({ where: { id: userId }, data: { consentVersion: null } }),
  ])
}
