import { createHmac, timingSafeEqual } from 'node:crypto'
import { env } from '~/platform/env.server'

/** The signed text of a participant's check-in address: it is printed as a QR code, so it must be the same each time and needs no row. */
export const checkInToken = (participantId: string): string => `${participantId}.${signature(participantId)}`

/** The participant of a token; null where it is not one of ours. */
export function readCheckInToken(token: string): string | null {
  const [id = '', signed = ''] = token.split('.')
  const [given, own] = [Buffer.from(signed), Buffer.from(signature(id))]
  return given.length === own.length && timingSafeEqual(given, own) ? id : null
}

/** Half of the digest is enough to be beyond guessing, and keeps the code coarse enough for any telephone. */
const signature = (id: string) => createHmac('sha256', env().SESSION_SECRET).update(`docking check-in ${id}`).digest('base64url').slice(0, 22)
