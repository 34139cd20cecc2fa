import type { Tx } from '~/platform/db.server'
import { privacyTextVersion } from './version'

/** Writes down that somebody agreed to the present text on the handling of personal data, in the language they read it in. */
export async function recordConsent(tx: Tx, userId: string, locale: string): Promise<void> {
  await tx.consent.create({ data: { userId, locale, textVersion: privacyTextVersion } })
}
