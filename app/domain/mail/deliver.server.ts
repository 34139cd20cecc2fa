import { deliverParcel, type Fate } from '~/mail/transport.server'
import { db } from '~/platform/db.server'
import { errorDetail, log } from '~/platform/log.server'
import { holding } from '~/platform/lock.server'
import { mostAttempts } from './backoff'
import { isGoneForGood, recordBounce } from './bounces.server'
import { type Claim, claim, ClaimLost, handOver, settle } from './claim.server'
import { reasonToHold } from './hold.server'
import { parcelOf } from './letters.server'
import { withoutSecrets } from './secrets'

/** The lock that a mail's sender holds from before the claim until the outcome is recorded: whoever can take it knows the sender is gone. */
export const mailLock = (mailId: string): string => `mail:${mailId}`

/** Sends a mail that is queued and due, once however many try. `unreachable` tells that the server takes no mail at all just now. */
export async function deliver(mailId: string, now: Date = new Date()): Promise<'unreachable' | 'done'> {
  const outcome = await holding(mailLock(mailId), async () => {
    const taken = await claim(mailId, now)
    return taken && attempt(taken)
  })
  return outcome === 'unreachable' ? outcome : 'done'
}

async function attempt(taken: Claim): Promise<Fate['fate'] | null> {
  const reason = await reasonToHold(taken.mail)
  if (reason) {
    await settle(taken, { state: 'cancelled', reply: reason, ...withoutSecrets(taken.mail) })
    return null
  }
  try {
    const fate = await deliverParcel(await parcelOf(taken.mail), () => handOver(taken))
    await record(taken, fate)
    return fate.fate === 'refused' && !fate.atRecipient ? 'unreachable' : fate.fate
  } catch (error) {
    if (error instanceof ClaimLost) return null
    if (taken.mail.attempts >= mostAttempts) await giveUp(taken, error)
    throw error
  }
}

/** A mail that cannot even be written would be tried for ever. One that was handed over stays as it is: it may have arrived. */
async function giveUp({ mail, by }: Claim, error: unknown): Promise<void> {
  log('error', 'mail', { mail: mail.id, ...errorDetail(error) })
  await db().mailMessage.updateMany({ where: { id: mail.id, claimedBy: by, state: 'queued' }, data: { state: 'failed', reply: String(error), ...withoutSecrets(mail) } })
}

async function record(taken: Claim, { fate, reply, ...rest }: Fate): Promise<void> {
  const { mail } = taken
  const over = { reply, ...withoutSecrets(mail) }
  if (fate === 'sent') return settle(taken, { state: 'sent', sentAt: new Date(), ...over })
  if (fate === 'unknown') return settle(taken, { state: 'unconfirmed', ...over })
  const refusal = fate === 'refused' ? (rest as { code: number; atRecipient: boolean }) : null
  if (refusal && refusal.code >= 500 && refusal.atRecipient) {
    await recordBounce({ address: mail.address, mailId: mail.id, permanent: isGoneForGood(refusal.code, reply), status: statusOf(reply), detail: reply })
    return settle(taken, { state: 'bounced', ...over })
  }
  if (mail.attempts >= mostAttempts) return settle(taken, { state: 'failed', ...over })
  return settle(taken, { state: 'queued', reply })
}

/** The enhanced status of RFC 3463 within a reply. */
const statusOf = (reply: string): string | null => /\b[245]\.\d{1,3}\.\d{1,3}\b/.exec(reply)?.[0] ?? null
