import { env } from '~/platform/env.server'
import type { Parcel } from './compose.server'
import { deliverToFile } from './files.server'
import { deliverBySmtp } from './smtp.server'

/**
 * What became of a parcel. `refused`: the server said no, so it does not have it. `unreachable`: it was never handed
 * over whole. `unknown`: it was, and no answer came.
 */
export type Fate =
  | { fate: 'sent'; reply: string }
  | { fate: 'refused'; reply: string; code: number; atRecipient: boolean }
  | { fate: 'unreachable'; reply: string }
  | { fate: 'unknown'; reply: string }

/** Runs once, when all but the end of a message has gone out: until it resolves, no server can take the message for complete. */
export type BeforeEnd = () => Promise<void>

/** Hands a parcel to the mail server, or to a file where there is none. Throws only what `beforeEnd` throws; the parcel is then not delivered. */
export const deliverParcel = (parcel: Parcel, beforeEnd: BeforeEnd): Promise<Fate> => {
  const { SMTP_URL } = env()
  return SMTP_URL ? deliverBySmtp(SMTP_URL, parcel, beforeEnd) : deliverToFile(parcel, beforeEnd)
}
