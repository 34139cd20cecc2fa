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
