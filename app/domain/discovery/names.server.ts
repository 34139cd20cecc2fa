import { clean, normalise } from '@search/index.server'

export { clean }

/** A name as it is compared: width, case, script, spaces and punctuation do not count. */
export const nameKey = (name: string): string => normalise(name).replace(/[\s\p{P}\p{S}]+/gu, '')
