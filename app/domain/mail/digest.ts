/** The kind of a mail that tells of several. */
export const digestKind = 'digest'

const hour = 3_600_000
const day = 24 * hour

/** 08:30 in Asia/Shanghai, as time since midnight UTC. */
const slotOfDay = 0.5 * hour

/** Digests go out at 08:30 Asia/Shanghai, every day or on Mondays: the last such moment at or before `now`. Mail gathered before it is due. */
export function lastSlot(cadence: 'daily' | 'weekly', now: Date): Date {
  const days = Math.floor((now.getTime() - slotOfDay) / day)
  const back = cadence === 'daily' ? 0 : (days - firstMonday) % 7
  return new Date((days - back) * day + slotOfDay)
}

/** 5 January 1970, in days since the epoch. */
const firstMonday = 4
