import { type Actor, isBureau } from '~/domain/actor'
import { DomainError } from '~/domain/errors'
import { privacyTextVersion } from '~/domain/privacy/version'
import { setting } from '~/domain/settings/settings.server'
import type { Standing } from '~/platform/session.server'

/** Where everybody may go whatever is asked of them first. */
const always = ['/sign-in', '/sign-out', '/language', '/privacy', '/consent', '/verify-email', '/change-email', '/keep-email', '/forgot-password', '/reset-password', '/mail/unsubscribe', '/mail/bounces', '/mailbox']

/** One's own account: what is left to those who do not agree to the privacy notice. */
const account = ['/account']

/** Where an unproved address does not matter: one's own account and asking to be let in. */
const beforeProof = [...always, ...account, '/register', '/join', '/waiting', '/notifications']

const within = (places: string[], path: string) => places.some((place) => path === place || path.startsWith(`${place}/`))

/**
 * Where somebody is led before anything else: to the privacy notice where they have not agreed to the one in force, to
 * their second factor where the bureau asks for one. Null where nothing stands between.
 */
export async function dutyBefore(actor: Actor, standing: Standing | null, path: string): Promise<'/consent' | '/account/second-factor' | null> {
  if (!standing || within(always, path)) return null
  if (standing.consentVersion !== privacyTextVersion) return within(account, path) ? null : '/consent'
  if (!isBureau(actor) || standing.twoFactorEnabled || within(['/account/second-factor'], path)) return null
  return (await setting('secondFactorRequired')) ? '/account/second-factor' : null
}

/** Whoever has not proved their address may look, not write: word of what became of it would go to a stranger. Throws `forbidden`. */
export function assertProvedToWrite(standing: Standing | null, path: string): void {
  if (standing && !standing.emailVerified && !within(beforeProof, path)) throw new DomainError('forbidden', 'emailUnverified')
}
