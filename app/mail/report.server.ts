import PostalMime from 'postal-mime'

/** What a returned mail says of one recipient (RFC 3464). */
export interface DeliveryReport {
  /** Of the mail it is about, as far as the reporting server kept them. */
  envelopeId: string | null
  messageId: string | null
  failed: boolean
  /** RFC 3463, such as 5.1.1. */
  status: string | null
  diagnostic: string | null
}

/** Reads a returned mail; null where it is none. */
export async function readDeliveryReport(raw: Uint8Array): Promise<DeliveryReport | null> {
  const { attachments } = await PostalMime.parse(Buffer.from(raw), { forceRfc822Attachments: true, maxNestingDepth: 10 })
  const part = (...types: string[]) => attachments.find(({ mimeType }) => types.includes(mimeType))
  const report = part('message/delivery-status')
  if (!report) return null
  const status = fields(textOf(report.content))
  const original = part('message/rfc822', 'text/rfc822-headers')
  return {
    envelopeId: status('original-envelope-id'),
    messageId: original ? fields(textOf(original.content))('message-id') : null,
    failed: status('action')?.toLowerCase() === 'failed',
    status: status('status')?.slice(0, 20) ?? null,
    diagnostic: status('diagnostic-code')?.slice(0, 500) ?? null,
  }
}

const textOf = (content: ArrayBuffer | Uint8Array | string) => (typeof content === 'string' ? content : Buffer.from(content as ArrayBuffer).toString('utf8'))

/** The first value of a header by its name in lower case, its folded lines made one. */
function fields(text: string): (name: string) => string | null {
  const lines = text.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)
  return (name) => lines.find((line) => line.toLowerCase().startsWith(`${name}:`))?.slice(name.length + 1).trim() || null
}
