import addressparser from 'nodemailer/lib/addressparser'
import { env } from '~/platform/env.server'

/** Where people reach the portal, without a slash at its end. */
export const portalUrl = (): string => (env().PUBLIC_URL ?? `http://localhost:${env().PORT}`).replace(/\/$/, '')

/** The page at a path of the portal, for a reader outside it. */
export const linkTo = (path: string): string => `${portalUrl()}${path}`

/** Whom mail comes from, as the header names them. */
export const sender = (): string => env().MAIL_FROM ?? `联研 <noreply@${new URL(portalUrl()).hostname}>`

/** The bare address that mail comes from, to which servers return what they cannot deliver. */
export function senderAddress(): string {
  const [first] = addressparser(sender(), { flatten: true })
  if (!first?.address.includes('@')) throw new Error('MAIL_FROM holds no address')
  return first.address
}

/** A message's lasting identity, by which servers and people can find it again. */
export const messageIdOf = (id: string): string => `<${id}@${senderAddress().split('@')[1]}>`
