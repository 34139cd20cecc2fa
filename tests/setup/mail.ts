import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import PostalMime from 'postal-mime'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'

/** A mail as the server took it. */
export interface CaughtMail {
  /** The envelope's sender and recipients, not the header's. */
  from: string
  to: string[]
  subject: string
  text: string
  html: string
  /** Of a header in lower case. */
  header(name: string): string | undefined
  /** The portal's pages that it links to, as paths with their queries: the host is the one of PUBLIC_URL. */
  paths: string[]
}

export interface MailCatcher {
  /** For SMTP_URL. */
  url: string
  port: number
  /** All mail so far, in the order it was taken. */
  mails: CaughtMail[]
  /** The first mail to the address that `matches`, now or as soon as it comes; rejects after `patience` milliseconds. */
  mailTo(address: string, matches?: (mail: CaughtMail) => boolean, patience?: number): Promise<CaughtMail>
  stop(): Promise<void>
}

interface CatcherOptions extends SMTPServerOptions {
  port?: number
  beforeData?: () => void
  beforeAnswer?: (mail: CaughtMail) => Promise<void> | void
  afterAnswer?: () => void
}

/**
 * A real SMTP server that keeps what it is sent:
 *
 *     const catcher = await startMailCatcher()
 *     const portal = await startPortal({ env: { SMTP_URL: catcher.url } })
 *     const mail = await catcher.mailTo('firm@example.com', ({ subject }) => subject.includes('退回'))
 *     await page.goto(portal.url + mail.paths[0])
 *
 * `options` are those of smtp-server, for tests that refuse mail (`onRcptTo`), or answer late or never (`beforeAnswer`,
 * which runs when a message is complete; what it throws is answered instead of 250). Stop it when done.
 */
export async function startMailCatcher({ port = 0, beforeData, beforeAnswer, afterAnswer, ...options }: CatcherOptions = {}): Promise<MailCatcher> {
  const mails: CaughtMail[] = []
  const waiting = new Set<() => void>()
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    closeTimeout: 100,
    ...options,
    onData(stream, session, done) {
      beforeData?.()
      void read(stream)
        .then(async (raw) => {
          const { mailFrom, rcptTo } = session.envelope
          const mail = await caught(raw, mailFrom ? mailFrom.address : '', rcptTo.map(({ address }) => address))
          await beforeAnswer?.(mail)
          mails.push(mail)
          for (const look of waiting) look()
        })
        .then(() => done(), done)
        .then(() => afterAnswer?.())
    },
  })
  server.on('error', () => undefined)
  server.listen(port, '127.0.0.1')
  await once(server.server, 'listening')
  const bound = (server.server.address() as AddressInfo).port

  function mailTo(address: string, matches: (mail: CaughtMail) => boolean = () => true, patience = 20_000): Promise<CaughtMail> {
    return new Promise((resolve, reject) => {
      const found = () => mails.find((mail) => mail.to.includes(address) && matches(mail))
      const look = () => {
        const mail = found()
        if (!mail) return
        finish()
        resolve(mail)
      }
      const limit = setTimeout(() => {
        finish()
        reject(new Error(`no such mail to ${address}; there is: ${mails.map(({ to, subject }) => `${to.join()} ${subject}`).join(' | ')}`))
      }, patience)
      const finish = () => {
        clearTimeout(limit)
        waiting.delete(look)
      }
      waiting.add(look)
      look()
    })
  }

  return { url: `smtp://127.0.0.1:${bound}`, port: bound, mails, mailTo, stop: () => new Promise<void>((resolve) => server.close(() => resolve())) }
}

async function read(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks)
}

async function caught(raw: Buffer, from: string, to: string[]): Promise<CaughtMail> {
  const { subject = '', text = '', html = '', headers } = await PostalMime.parse(raw)
  const paths = [...text.matchAll(/https?:\/\/[^/\s<>]+([^\s<>]*)/g)].map(([, path]) => path!)
  return { from, to, subject, text, html, header: (name) => headers.find(({ key }) => key === name)?.value, paths }
}
