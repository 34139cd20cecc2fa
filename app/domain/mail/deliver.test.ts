import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { mailTo } from '~/domain/notifications/notify.server'
import { closeDb, db, inTransaction } from '~/platform/db.server'
import { stopJobs } from '~/platform/jobs.server'
import { gate } from '@tests/setup/gate'
import { type MailCatcher, startMailCatcher } from '@tests/setup/mail'
import { mostAttempts } from './backoff'
import { deliver } from './deliver.server'
import { somebody, stateOf, tell } from './mail.fixture'
import { mailRound } from './round.server'

const refusal = (code: number, message: string) => Object.assign(new Error(message), { responseCode: code })
const later = (minutes: number) => new Date(Date.now() + minutes * 60_000)

let catcher: MailCatcher
let onRecipient: (address: string) => Error | null = () => null
let beforeAnswer: () => Promise<void> | void = () => undefined

const start = (port = 0) =>
  startMailCatcher({ port, onRcptTo: ({ address }, _session, done) => done(onRecipient(address)), beforeAnswer: () => beforeAnswer() })

beforeAll(async () => {
  catcher = await start()
  Object.assign(process.env, { SMTP_URL: catcher.url, PUBLIC_URL: 'https://lianyan.example.cn', MAIL_FROM: '联研 <post@lianyan.example.cn>' })
})

afterEach(() => {
  onRecipient = () => null
  beforeAnswer = () => undefined
})

afterAll(async () => {
  await stopJobs()
  await closeDb()
  await catcher.stop()
})

const mailsTo = (address: string) => catcher.mails.filter(({ to }) => to.includes(address))

describe('a mail', () => {
  it('goes to its reader alone, in their language, as text and HTML, with the headers of automatic mail', async () => {
    const reader = await somebody({ locale: 'en' })
    const { id, messageId } = await tell(reader.id)
    await deliver(id)
    const mail = await catcher.mailTo(reader.email)
    expect(mail).toMatchObject({ from: 'post@lianyan.example.cn', to: [reader.email], subject: '样例银业 submitted the need “高纯银粉的粒度控制”' })
    expect(mail.text).toContain('https://lianyan.example.cn/needs/1')
    expect(mail.html).toContain('href="https://lianyan.example.cn/needs/1"')
    expect(mail.html).not.toMatch(/<img|src=|@import/)
    expect(messageId).toMatch(/^<[\w-]{36}@lianyan\.example\.cn>$/)
    expect(mail.header('message-id')).toBe(messageId)
    expect(mail.header('auto-submitted')).toBe('auto-generated')
    expect(mail.header('list-unsubscribe')).toMatch(/^<https:\/\/lianyan\.example\.cn\/mail\/unsubscribe\/[\w.-]+>$/)
    expect(mail.header('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click')
    expect(await db().mailMessage.findUniqueOrThrow({ where: { id } })).toMatchObject({ state: 'sent', attempts: 1, reply: expect.stringContaining('250') as string })
  })

  it('is sent once, however many senders try at once and later', async () => {
    const reader = await somebody()
    const { id } = await tell(reader.id)
    await Promise.all([deliver(id), deliver(id), deliver(id), mailRound()])
    await deliver(id, later(600))
    await mailRound(later(600))
    expect(mailsTo(reader.email)).toHaveLength(1)
  })

  it('waits out an outage of the server, then arrives once', async () => {
    const reader = await somebody()
    const { port } = catcher
    await catcher.stop()
    const rows = [await tell(reader.id, '一'), await tell(reader.id, '二')]
    for (const { id } of rows) expect(await deliver(id)).toBe('unreachable')
    await mailRound(later(2))
    catcher = await start(port)
    await mailRound(later(60))
    await mailRound(later(60))
    expect(mailsTo(reader.email).map(({ subject }) => subject.at(-2)).sort()).toEqual(['一', '二'])
  })

  it('is tried again after a passing refusal, and fails after the last of many', async () => {
    const reader = await somebody()
    const { id } = await tell(reader.id)
    onRecipient = () => refusal(450, '4.2.1 try later')
    await deliver(id)
    expect(await stateOf(id)).toBe('queued')
    await deliver(id)
    expect(await db().mailMessage.findUniqueOrThrow({ where: { id } })).toMatchObject({ state: 'queued', attempts: 1 })
    await db().mailMessage.update({ where: { id }, data: { attempts: mostAttempts - 1 } })
    await deliver(id, later(2))
    expect(await db().mailMessage.findUniqueOrThrow({ where: { id } })).toMatchObject({ state: 'failed', reply: expect.stringContaining('450') as string })
  })

  it('comes back where the address does not exist, and holds back what follows until that is cleared', async () => {
    const reader = await somebody()
    onRecipient = (address) => (address === reader.email ? refusal(550, '5.1.1 no such user') : null)
    const { id } = await tell(reader.id)
    await deliver(id)
    expect(await stateOf(id)).toBe('bounced')
    expect(await db().mailBounce.findFirstOrThrow({ where: { mailId: id } })).toMatchObject({ address: reader.email, permanent: true, status: '5.1.1' })
    const next = await tell(reader.id)
    await deliver(next.id)
    expect(await db().mailMessage.findUniqueOrThrow({ where: { id: next.id } })).toMatchObject({ state: 'cancelled', reply: 'address_bounced' })
  })

  it('that the server dislikes is not blamed on the address', async () => {
    const reader = await somebody()
    onRecipient = () => refusal(554, '5.7.1 relay access denied')
    const { id } = await tell(reader.id)
    await deliver(id)
    expect(await db().mailBounce.findFirstOrThrow({ where: { mailId: id } })).toMatchObject({ permanent: false })
  })

  it('to what is no address is refused without holding up the others', async () => {
    const [reader, next] = [await somebody(), await somebody()]
    const { id } = await tell(reader.id)
    await db().mailMessage.update({ where: { id }, data: { address: 'a<b>@c' } })
    await tell(next.id)
    await mailRound(later(1))
    expect(await stateOf(id)).toBe('bounced')
    expect(mailsTo(next.email)).toHaveLength(1)
  })

  it('whose answer is lost is unconfirmed, and nobody sends it again', async () => {
    const reader = await somebody()
    const { id } = await tell(reader.id)
    const { port } = catcher
    const [complete, cut] = [gate(), gate()]
    beforeAnswer = async () => {
      complete.open()
      await cut.opened
    }
    const sending = deliver(id)
    await complete.opened
    expect(await stateOf(id)).toBe('sending')
    const stopped = catcher.stop()
    await sending
    cut.open()
    await stopped
    beforeAnswer = () => undefined
    catcher = await start(port)
    expect(await stateOf(id)).toBe('unconfirmed')
    await deliver(id, later(600))
    await mailRound(later(600))
    expect(mailsTo(reader.email)).toEqual([])
  })

  it('of a slow server is never taken for one whose sender died', async () => {
    const reader = await somebody()
    const { id } = await tell(reader.id)
    const [complete, answer] = [gate(), gate()]
    beforeAnswer = async () => {
      complete.open()
      await answer.opened
    }
    const sending = deliver(id)
    await complete.opened
    await mailRound(later(600))
    expect(await stateOf(id)).toBe('sending')
    answer.open()
    await sending
    expect(await stateOf(id)).toBe('sent')
  })

  it('whose sender died after handing it over is unconfirmed', async () => {
    const reader = await somebody()
    const { id } = await tell(reader.id)
    await db().mailMessage.update({ where: { id }, data: { state: 'sending', claimedBy: 'gone' } })
    await mailRound()
    expect(await stateOf(id)).toBe('unconfirmed')
    expect(mailsTo(reader.email)).toEqual([])
  })

  it('to a suspended reader is not sent', async () => {
    const reader = await somebody()
    const { id } = await tell(reader.id)
    await db().user.update({ where: { id: reader.id }, data: { suspendedAt: new Date() } })
    await deliver(id)
    expect(await stateOf(id)).toBe('cancelled')
  })

  it('to an address without an account offers no way to stop it, and keeps nothing of what it said', async () => {
    await inTransaction((tx) => mailTo(tx, 'nobody@example.cn', null, { kind: 'join_requested', params: { name: '甲', record: '乙' }, path: '/invitations/secret' }))
    const { id } = await db().mailMessage.findFirstOrThrow({ where: { address: 'nobody@example.cn' } })
    await deliver(id)
    const mail = await catcher.mailTo('nobody@example.cn')
    expect(mail.paths).toContain('/invitations/secret')
    expect(mail.header('list-unsubscribe')).toBeUndefined()
    expect(await db().mailMessage.findUniqueOrThrow({ where: { id } })).toMatchObject({ state: 'sent', params: {}, path: null })
  })
})
