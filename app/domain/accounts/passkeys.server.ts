import {
  type AuthenticationResponseJSON,
  type AuthenticatorTransportFuture,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import type { SignedInActor } from '~/domain/actor'
import { DomainError } from '~/domain/errors'
import { recordChange } from '~/domain/history/history.server'
import { addressBlock } from '~/platform/address.server'
import { db, inTransaction } from '~/platform/db.server'
import { env } from '~/platform/env.server'
import type { Client } from '~/platform/session.server'
import { proveIdentity } from './identity.server'
import { limitRequests } from './limits.server'
import { keepSecret, type SecretPurpose, spendSecret } from './secrets.server'
import { admit, type Entry } from './signIn.server'
import { countAttempt, forgive, type ThrottleKey } from './throttle.server'
import { tellOfChange } from './word.server'

/** The portal as browsers name it: a passkey made for one address works at no other. */
function relyingParty(): { id: string; origin: string } {
  const { origin, hostname } = new URL(env().PUBLIC_URL ?? `http://localhost:${env().PORT}`)
  return { id: hostname, origin }
}

/** One's own passkeys, the newest first. */
export async function listPasskeys(actor: SignedInActor) {
  const select = { id: true, name: true, createdAt: true, backedUp: true } as const
  return db().passkey.findMany({ where: { userId: actor.userId }, select, orderBy: { createdAt: 'desc' } })
}

/** What a browser needs to make a passkey for this account, which it must have proved to be its owner's. */
export async function passkeyToMake(actor: SignedInActor, proof: string): Promise<PublicKeyCredentialCreationOptionsJSON> {
  await proveIdentity(actor, proof)
  const { email, name, passkeys } = await db().user.findUniqueOrThrow({ where: { id: actor.userId }, include: { passkeys: true } })
  const options = await generateRegistrationOptions({
    rpName: 'Lianyan',
    rpID: relyingParty().id,
    userID: new TextEncoder().encode(actor.userId),
    userName: email,
    userDisplayName: name,
    excludeCredentials: passkeys.map(({ credentialID }) => ({ id: credentialID })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
  await keepSecret(db(), 'passkey-add', options.challenge, { userId: actor.userId })
  return options
}

/** Keeps a passkey that the browser made. Throws `invalid` for one that does not prove itself. */
export async function addPasskey(actor: SignedInActor, response: RegistrationResponseJSON, name: string): Promise<void> {
  const { id, origin } = relyingParty()
  const { registrationInfo } = await verified(
    verifyRegistrationResponse({ response, expectedOrigin: origin, expectedRPID: id, expectedChallenge: challenged('passkey-add', actor.userId) }),
  )
  if (!registrationInfo) throw new DomainError('invalid')
  const { credential, credentialDeviceType, credentialBackedUp, aaguid } = registrationInfo
  const row = {
    userId: actor.userId,
    name,
    credentialID: credential.id,
    publicKey: Buffer.from(credential.publicKey).toString('base64'),
    counter: credential.counter,
    transports: credential.transports?.join(','),
    deviceType: credentialDeviceType,
    backedUp: credentialBackedUp,
    aaguid,
  }
  await inTransaction(async (tx) => {
    await tx.passkey.create({ data: row })
    await recordChange(tx, actor, { action: 'passkey_on', kind: 'user', id: actor.userId })
    await tellOfChange(tx, await tx.user.findUniqueOrThrow({ where: { id: actor.userId } }), 'passkey_added')
  })
}

export async function renamePasskey(actor: SignedInActor, id: string, name: string): Promise<void> {
  const { count } = await db().passkey.updateMany({ where: { id, userId: actor.userId }, data: { name } })
  if (count === 0) throw new DomainError('not_found')
}

export async function removePasskey(actor: SignedInActor, id: string): Promise<void> {
  await inTransaction(async (tx) => {
    const { count } = await tx.passkey.deleteMany({ where: { id, userId: actor.userId } })
    if (count === 0) throw new DomainError('not_found')
    await recordChange(tx, actor, { action: 'passkey_off', kind: 'user', id: actor.userId })
  })
}

/** What a browser needs to sign in by a passkey; it names no account, so it tells nothing of any. */
export async function passkeyToAsk(client: Client): Promise<PublicKeyCredentialRequestOptionsJSON> {
  await limitRequests('passkey', client)
  const options = await generateAuthenticationOptions({ rpID: relyingParty().id, userVerification: 'required' })
  await keepSecret(db(), 'passkey-sign-in', options.challenge, {})
  return options
}

/** Lets in by a passkey: the device and the finger or number it asked for are two factors, so no code is asked. Throws `unauthenticated`. */
export async function signInByPasskey(response: AuthenticationResponseJSON, client: Client): Promise<Entry> {
  const address: ThrottleKey = { kind: 'address', value: addressBlock(client.address) }
  await countAttempt(address)
  const passkey = await db().passkey.findFirst({ where: { credentialID: String(response.id) } })
  if (!passkey) throw new DomainError('unauthenticated', 'passkeyRefused')
  const { id, origin } = relyingParty()
  const credential = {
    id: passkey.credentialID,
    publicKey: new Uint8Array(Buffer.from(passkey.publicKey, 'base64')),
    counter: passkey.counter,
    transports: passkey.transports?.split(',') as AuthenticatorTransportFuture[] | undefined,
  }
  const { authenticationInfo } = await verified(
    verifyAuthenticationResponse({ response, credential, expectedOrigin: origin, expectedRPID: id, expectedChallenge: challenged('passkey-sign-in') }),
  )
  await db().passkey.update({ where: { id: passkey.id }, data: { counter: authenticationInfo.newCounter } })
  await forgive(address)
  return admit(passkey.userId, client)
}

/** Accepts a challenge of ours, once, and from the one it was given to. */
const challenged = (purpose: SecretPurpose, userId: string | null = null) => async (challenge: string) => (await spendSecret(db(), purpose, challenge)).userId === userId

/** What the library tells by exceptions of all kinds is one thing to the reader: this passkey was not accepted. */
async function verified<T extends { verified: boolean }>(work: Promise<T>): Promise<T> {
  const result = await work.catch(() => null)
  if (!result?.verified) throw new DomainError('unauthenticated', 'passkeyRefused')
  return result
}
