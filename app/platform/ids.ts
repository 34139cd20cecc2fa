import { randomBytes } from 'node:crypto'

let lastTick = 0

/** A new UUID of version 7 (RFC 9562): later ones of this process sort behind earlier ones, also within a millisecond. */
export function newId(): string {
  const tick = Math.max(Date.now() * 4096, lastTick + 1)
  lastTick = tick
  const head = Math.floor(tick / 4096).toString(16).padStart(12, '0')
  const counter = (tick % 4096).toString(16).padStart(3, '0')
  const random = randomBytes(8)
  random[0] = (random[0]! & 0x3f) | 0x80
  const tail = random.toString('hex')
  return `${head.slice(0, 8)}-${head.slice(8)}-7${counter}-${tail.slice(0, 4)}-${tail.slice(4)}`
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

/** The id that a form carries for a record still to be made, so that sending it twice makes one; a new one where it is none. */
export const idOf = (sent: unknown): string => (typeof sent === 'string' && uuid.test(sent) ? sent : newId())
