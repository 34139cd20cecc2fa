import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closeDb, db } from '~/platform/db.server'
import { stopJobs } from '~/platform/jobs.server'
import { type MailCatcher, startMailCatcher } from '@tests/setup/mail'
import { lastSlot } from './digest'
import { somebody, stateOf, tell } from './mail.fixture'
import { saveMailPreferences } from './preferences.server'
import { mailRound } from './round.server'
import { getUnsubscription, unsubscribe } from './unsubscribe.server'

let catcher: MailCatcher

beforeAll(async () => {
  catcher = await startMailCatcher()
  process.env.SMTP_URL = catcher.url
})

afterAll(async () => {
  await stopJobs()
  await closeDb()
  await catcher.stop()
})

const day = 86_400_000
const actorOf = ({ id }: { id: string }) => ({ userId: id, name: '样例读者', role: 'bureau', enterpriseId: null, memberRole: null, expertId: null, expertRole: null }) as const
const all = (cadence: 'immediately' | 'daily' | 'weekly' | 'off') => ({ needs: cadence, introductions: cadence, talks: cadence, agreements: cadence, challenges: cadence, incentives: cadence, office: cadence })
const mailsTo = (address: string) => catcher.mails.filter(({ to }) => to.includes(address))
const nextSlot = (cadence: 'daily' | 'weekly') => new Date(lastSlot(cadence, new Date()).getTime() + (cadence === 'daily' ? day : 7 * day))
const before = (moment: Date) => new Date(moment.getTime() - 1)

describe('somebody who wants mail daily', () => {
  it('gets one message that lists everything, once it is time, and none while there is nothing', async () => {
    const reader = await somebody()
    await saveMailPreferences(actorOf(reader), all('daily'))
    const [first, second] = [await tell(reader.id, '甲需求'), await tell(reader.id, '乙需求')]
    const slot = nextSlot('daily')
    await mailRound(before(slot))
    expect(mailsTo(reader.email)).toEqual([])
    await mailRound(slot)
    await mailRound(slot)
    await mailRound(new Date(slot.getTime() + day))
    const [mail, ...more] = mailsTo(reader.email)
    expect(more).toEqual([])
    expect(mail!.subject).toBe('联研：2 条新消息')
    for (const part of ['甲需求', '乙需求', '/needs/1']) expect(mail!.text).toContain(part)
    expect(mail!.header('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click')
    expect([await stateOf(first.id), await stateOf(second.id)]).toEqual(['digested', 'digested'])
  })

  it('gets nothing of what they stopped in the meantime', async () => {
    const reader = await somebody()
    await saveMailPreferences(actorOf(reader), all('daily'))
    const { id } = await tell(reader.id)
    await saveMailPreferences(actorOf(reader), all('off'))
    await mailRound(nextSlot('daily'))
    expect(await stateOf(id)).toBe('cancelled')
    expect(mailsTo(reader.email)).toEqual([])
  })
})

describe('somebody who wants mail weekly', () => {
  it('waits for Monday', async () => {
    const reader = await somebody()
    await saveMailPreferences(actorOf(reader), all('weekly'))
    await tell(reader.id)
    await mailRound(before(nextSlot('weekly')))
    expect(mailsTo(reader.email)).toEqual([])
    await mailRound(nextSlot('weekly'))
    expect(mailsTo(reader.email)).toHaveLength(1)
  })
})

describe('the link that stops mail', () => {
  it('stops its topic with one click, for its reader alone, and lets it come again', async () => {
    const [reader, other] = [await somebody(), await somebody()]
    await tell(reader.id)
    await mailRound(new Date(Date.now() + 60_000))
    const token = mailsTo(reader.email)[0]!.paths.find((path) => path.startsWith('/mail/unsubscribe/'))!.split('/')[3]!
    await unsubscribe(token, false)
    expect(await getUnsubscription(token)).toEqual({ topics: ['office'], off: true })
    await tell(other.id)
    await expect(tell(reader.id)).resolves.toMatchObject({ state: 'sent' })
    expect(await db().mailMessage.count({ where: { userId: reader.id } })).toBe(1)
    expect(await db().mailMessage.count({ where: { userId: other.id } })).toBe(1)
    await unsubscribe(token, true)
    await expect(tell(reader.id)).resolves.toMatchObject({ state: 'queued' })
  })

  it('works for no token but ours', async () => {
    const reader = await somebody()
    const forged = `${Buffer.from(`${reader.id} office`).toString('base64url')}.${'A'.repeat(43)}`
    await expect(unsubscribe(forged, false)).rejects.toMatchObject({ code: 'not_found' })
  })
})
