import { Prisma } from '@prisma-client'
import { hashPassword, insertUser } from '~/domain/accounts/credentials.server'
import { limitRequests } from '~/domain/accounts/limits.server'
import { askForVerification } from '~/domain/accounts/emailVerification.server'
import type { SignedInActor } from '~/domain/actor'
import { FieldErrors } from '~/domain/errors'
import { recordChange, recordState } from '~/domain/history/history.server'
import { notify } from '~/domain/notifications/notify.server'
import { recordConsent } from '~/domain/privacy/consent.server'
import { inTransaction, type Tx } from '~/platform/db.server'
import type { Client } from '~/platform/session.server'
import { makeRequest } from './asking.server'
import type { Ask, Registration } from './people.schema'

/**
 * Makes an account that can sign in and waits to be let in. What comes back is the same where the e-mail is in use:
 * its owner is told by mail instead. Throws `too_many` beyond the limit of an address.
 */
export async function register(input: Registration, client: Client, locale: string): Promise<void> {
  await limitRequests('registration', client, input.email)
  const hash = await hashPassword(input.password)
  try {
    await inTransaction(async (tx) => {
      const owner = await tx.user.findUnique({ where: { email: input.email }, select: { id: true } })
      if (owner) await tellOwner(tx, owner.id)
      else await makeRequest(tx, await newcomer(tx, input, 'creditCode' in input ? 'enterprise' : 'expert', hash, locale), askOf(input))
    })
  } catch (error) {
    if (!isTaken(error)) throw error
  }
}

/** Two registrations of one address side by side: the other one was written. */
const isTaken = (error: unknown) => error instanceof FieldErrors || (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002')

const askOf = ({ name: _name, email: _email, password: _password, consent: _consent, ...ask }: Registration): Ask => ask

/** At most once a day. */
async function tellOwner(tx: Tx, userId: string): Promise<void> {
  const today = new Date().toISOString().slice(0, 10)
  await notify(tx, [userId], { kind: 'already_registered', params: {}, path: '/sign-in', dedupeKey: `registered:${today}` })
}

interface Newcomer {
  email: string
  name: string
}

/** An account that acts for nobody yet, with the consent that was given; `emailVerified` where a link proved the address. */
export async function newcomer(tx: Tx, { email, name }: Newcomer, role: 'enterprise' | 'expert', hash: string, locale: string, emailVerified = false): Promise<SignedInActor> {
  const userId = await insertUser(tx, { email, name, role, locale, emailVerified }, hash)
  const actor: SignedInActor = { userId, name, role, enterpriseId: null, memberRole: null, expertId: null, expertRole: null }
  await recordConsent(tx, userId, locale)
  if (!emailVerified) await askForVerification(tx, { id: userId, email, name, locale })
  await recordState(tx, actor, { kind: 'user', id: userId, from: null, to: 'unlinked' })
  await recordChange(tx, actor, { action: 'register', kind: 'user', id: userId, changes: { name: [null, name], role: [null, role] } })
  return actor
}
