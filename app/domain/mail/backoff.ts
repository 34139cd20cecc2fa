/** How often a mail is tried before it counts as failed: two days and some hours, by the waits below. */
export const mostAttempts = 32

const minute = 60_000

/** Milliseconds to wait after so many attempts (from 1): a minute, doubled each time, at most two hours. */
export const waitAfter = (attempts: number): number => Math.min(2 ** (attempts - 1), 120) * minute
