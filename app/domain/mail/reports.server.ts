import { timingSafeEqual, createHash } from 'node:crypto'
import { DomainError } from '~/domain/errors'
import { readDeliveryReport } from '~/mail/report.server'
import { inTransaction } from '~/platform/db.server'
import { env } from '~/platform/env.server'
import { isGoneForGood, recordBounce } from './bounces.server'

/** The largest returned mail that is read, in bytes. */
export const largestReport = 1024 * 1024

/** Refuses whoever does not know the token. Throws `not_found` where bounces are not taken at all, `forbidden` for a wrong token. */
export function assertReporter(authorization: string | null): void {
  const token = env().MAIL_BOUNCE_TOKEN
  if (!token) throw new DomainError('not_found')
  if (!timingSafeEqual(digest(authorization ?? ''), digest(`Bearer ${token}`))) throw new DomainError('forbidden')
}

const digest = (text: string) => createHash('sha256').update(text).digest()

/** Records a mail that came back after the server had taken it. What is no report of a failure, or of no mail of ours, is passed over. */
export async function recordReport(raw: Uint8Array): Promise<void> {
  const report = await readDeliveryReport(raw)
  if (!report?.failed) return
  const { envelopeId, messageId, status, diagnostic: detail } = report
  const code = Number(/\b[45]\d\d\b/.exec(detail ?? '')?.[0] ?? 550)
  await inTransaction(async (tx) => {
    const named = [...(messageId ? [{ messageId }] : []), ...(envelopeId ? [{ id: envelopeId }] : [])]
    const mail = named.length > 0 ? await tx.mailMessage.findFirst({ where: { OR: named, state: { in: ['sent', 'unconfirmed', 'sending', 'bounced'] } } }) : null
    if (!mail) return
    await recordBounce({ address: mail.address, mailId: mail.id, permanent: isGoneForGood(code, status ?? detail ?? ''), status, detail }, tx)
    await tx.mailMessage.update({ where: { id: mail.id }, data: { state: 'bounced', reply: detail ?? status } })
  })
}
