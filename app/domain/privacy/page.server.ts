import type { SignedInActor } from '~/domain/actor'
import { listConsents } from './consent.server'
import { privacyTextVersion } from './version'
import { viewsOfMine } from './views.server'

/** What somebody sees of the handling of their own data. */
export async function privacyPage(actor: SignedInActor) {
  const [consents, views] = await Promise.all([listConsents(actor), viewsOfMine(actor)])
  return { consents, consented: consents.some(({ textVersion, withdrawnAt }) => textVersion === privacyTextVersion && withdrawnAt === null), views }
}
