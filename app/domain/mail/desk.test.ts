import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closeDb, db } from '~/platform/db.server'
import { stopJobs } from '~/platform/jobs.server'
import { deliver } from './deliver.server'
import { confirmMail, listMail, reopenAddress, resendMail } from './desk.server'
import { mailFilter } from './mail.schema'
import { somebody, stateOf, tell } from './mail.fixture'
import { assertReporter, recordReport } from './reports.server'

beforeAll(() => void (process.env.MAIL_BOUNCE_TOKEN = 'only-for-tests-0123'))

afterAll(async () => {
  await stopJobs()
  await closeDb()
})

const officer = async () => ({ userId: (await somebody()).id, name: '样例干部', role: 'bureau', enterpriseId: null, memberRole: null, expertId: null, expertRole: null }) as const
const desk = async (query = '') => listMail(await officer(), mailFilter(new URLSearchParams(query)), 'zh-CN')

async function unconfirmed() {
  const mail = await tell((await somebody()).id)
  await db().mailMessage.update({ where: { id: mail.id }, data: { state: 'unconfirmed' } })
  return mail
}

const report = (messageId: string, action: string) => Buffer.from(
  [
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"', 'MIME-Version: 1.0', '',
    '--b', 'Content-Type: text/plain', '', 'Sorry.',
    '--b', 'Content-Type: message/delivery-status', '', 'Reporting-MTA: dns; mx.example.cn', '', 'Final-Recipient: rfc822; reader@example.cn', `Action: ${action}`, 'Status: 5.1.1', 'Diagnostic-Code: smtp; 550 5.1.1', '  user unknown',
    '--b', 'Content-Type: text/rfc822-headers', '', `Message-ID: ${messageId}`, '--b--', '',
  ].join('\r\n'),
)

describe('the bureau’s page of mail', () => {
  it('counts what is unconfirmed and shows its Message-ID', async () => {
    const { id, messageId } = await unconfirmed()
    const { rows, waiting } = await desk('state=unconfirmed')
    expect(waiting.unconfirmed).toBe(rows.length)
    expect(rows.find((row) => row.id === id)).toMatchObject({ messageId, may: { resend: true, arrived: true } })
  })

  it('sends again by hand alone, and notes who did', async () => {
    const { id } = await unconfirmed()
    await deliver(id)
    expect(await stateOf(id)).toBe('unconfirmed')
    const actor = await officer()
    await resendMail(actor, id)
    await expect(resendMail(actor, id)).rejects.toMatchObject({ code: 'conflict' })
    await deliver(id)
    expect(await stateOf(id)).toBe('sent')
    expect(await db().auditEntry.findFirstOrThrow({ where: { recordKind: 'mail', recordId: id } })).toMatchObject({ action: 'resend_mail', actorId: actor.userId })
  })

  it('marks as arrived what did', async () => {
    const { id } = await unconfirmed()
    await confirmMail(await officer(), id)
    expect(await stateOf(id)).toBe('sent')
    await expect(confirmMail(await officer(), id)).rejects.toMatchObject({ code: 'conflict' })
  })

  it('shows nothing of a mail with a secret link, and sends none again', async () => {
    const { id } = await unconfirmed()
    await db().mailMessage.update({ where: { id }, data: { userId: null } })
    const { rows } = await desk('state=unconfirmed')
    expect(rows.find((row) => row.id === id)).toMatchObject({ subject: null, may: { resend: false } })
    expect(JSON.stringify(rows.find((row) => row.id === id))).not.toContain('高纯银粉')
    await expect(resendMail(await officer(), id)).rejects.toMatchObject({ code: 'conflict' })
  })

  it('is the bureau’s alone', async () => {
    const stranger = { ...(await officer()), role: 'enterprise' as const }
    await expect(listMail(stranger, mailFilter(new URLSearchParams()), 'zh-CN')).rejects.toMatchObject({ code: 'forbidden' })
    await expect(resendMail(stranger, (await unconfirmed()).id)).rejects.toMatchObject({ code: 'forbidden' })
  })
})

describe('a mail that comes back later', () => {
  it('holds back what follows until the bureau lets mail go out again', async () => {
    const reader = await somebody()
    const mail = await tell(reader.id)
    await deliver(mail.id)
    await recordReport(report(mail.messageId, 'failed'))
    expect(await db().mailMessage.findUniqueOrThrow({ where: { id: mail.id } })).toMatchObject({ state: 'bounced', reply: 'smtp; 550 5.1.1 user unknown' })
    const held = await tell(reader.id)
    await deliver(held.id)
    expect(await stateOf(held.id)).toBe('cancelled')
    await reopenAddress(await officer(), mail.id)
    const next = await tell(reader.id)
    await deliver(next.id)
    expect(await stateOf(next.id)).toBe('sent')
  })

  it('is told from one that is merely late, and from mail that is not ours', async () => {
    const mail = await tell((await somebody()).id)
    await deliver(mail.id)
    await recordReport(report(mail.messageId, 'delayed'))
    await recordReport(report('<somebody@else.cn>', 'failed'))
    await recordReport(Buffer.from('Subject: hello\r\n\r\nno report'))
    expect(await stateOf(mail.id)).toBe('sent')
  })

  it('is reported by whoever knows the token', () => {
    expect(() => assertReporter('Bearer only-for-tests-0123')).not.toThrow()
    for (const wrong of [null, 'Bearer', 'Bearer only-for-tests-0124']) expect(() => assertReporter(wrong)).toThrow('forbidden')
  })
})
