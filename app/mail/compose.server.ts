import MailComposer from 'nodemailer/lib/mail-composer'
import { sender, senderAddress } from './addresses.server'

export interface Message {
  id: string
  /** With its angle brackets. */
  messageId: string
  to: string
  subject: string
  html: string
  text: string
  /** Where one click stops mail of this topic; absent where it cannot be stopped. */
  unsubscribeUrl?: string
}

/** A message ready to be handed to a server. */
export interface Parcel {
  id: string
  envelope: { from: string; to: string }
  raw: Buffer
}

/** Writes the message as servers carry it (RFC 5322), with the headers of automatic mail and of one-click unsubscription (RFC 8058). */
export async function compose({ id, messageId, to, subject, html, text, unsubscribeUrl }: Message, now: Date = new Date()): Promise<Parcel> {
  const headers: Record<string, string> = { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' }
  if (unsubscribeUrl) Object.assign(headers, { 'List-Unsubscribe': `<${unsubscribeUrl}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' })
  const raw = await new MailComposer({ from: sender(), to: { name: '', address: to }, subject, html, text, messageId, headers, date: now, disableFileAccess: true, disableUrlAccess: true }).compile().build()
  return { id, envelope: { from: senderAddress(), to }, raw }
}
