import { Readable } from 'node:stream'
import { parseConnectionUrl } from 'nodemailer/lib/shared'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import type { Parcel } from './compose.server'
import type { BeforeEnd, Fate } from './transport.server'

/** Milliseconds. RFC 5321 gives a server ten minutes to answer a whole message; giving up sooner makes mail `unknown` for nothing. */
const patience = { connectionTimeout: 20_000, greetingTimeout: 30_000, socketTimeout: 600_000 }

/** What nodemailer tells of a failure. */
interface SmtpError extends Error {
  code?: string
  /** Only where the server answered. */
  responseCode?: number
  response?: string
  command?: string
}

/** Speaks SMTP on a connection of its own. The end of the message goes out only after `beforeEnd`. */
export async function deliverBySmtp(url: string, parcel: Parcel, beforeEnd: BeforeEnd): Promise<Fate> {
  const progress: Progress = { complete: false }
  try {
    return { fate: 'sent', reply: await converse(url, parcel, Readable.from(heldBeforeEnd(parcel.raw, beforeEnd, progress), { objectMode: false })) }
  } catch (error) {
    if (progress.stopped) throw progress.stopped.reason
    return fateOf(error as SmtpError, progress.complete)
  }
}

interface Progress {
  complete: boolean
  stopped?: { reason: unknown }
}

/** Read only once the server has asked for the message. */
async function* heldBeforeEnd(raw: Buffer, beforeEnd: BeforeEnd, progress: Progress) {
  yield raw
  try {
    await beforeEnd()
  } catch (reason) {
    progress.stopped = { reason }
    throw reason
  }
  progress.complete = true
}

/** Connects, signs in where the server asks for it, and sends; the server's last answer. */
function converse(url: string, { id, envelope }: Parcel, message: Readable): Promise<string> {
  const { auth, ...place } = parseConnectionUrl(url)
  const connection = new SMTPConnection({ ...place, ...patience })
  const spoken = new Promise<string>((resolve, reject) => {
    const dsn = { id, return: 'headers' as const, notify: ['failure' as const] }
    const send = () => connection.send({ ...envelope, dsn }, message, (error, info) => (error ? reject(error) : resolve(info!.response)))
    connection.once('error', reject)
    connection.connect((error) => {
      if (error) reject(error)
      else if (auth && connection.allowsAuth) connection.login(auth, (fault) => (fault ? reject(fault) : send()))
      else send()
    })
  })
  spoken.then(
    () => connection.quit(),
    () => connection.close(),
  )
  return spoken
}

/** A server that shuts down says so at any moment, so after a whole message it answers nothing. */
const closing = 421

function fateOf({ message, code, response, responseCode, command }: SmtpError, complete: boolean): Fate {
  if (code === 'EENVELOPE' && !responseCode) return { fate: 'refused', reply: message, code: badAddress, atRecipient: true }
  if (responseCode && !(complete && responseCode === closing)) return { fate: 'refused', reply: response ?? message, code: responseCode, atRecipient: command === 'RCPT TO' || command === 'DATA' }
  return { fate: complete ? 'unknown' : 'unreachable', reply: message }
}

/** What a server would say of an address that nodemailer does not even send it. */
const badAddress = 501
