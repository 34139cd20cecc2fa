import { afterAll, describe, expect, it } from 'vitest'
import { visitor } from '~/domain/actor'
import { somebody, tell } from '~/domain/mail/mail.fixture'
import { closeDb, db, inTransaction } from '~/platform/db.server'
import { stopJobs } from '~/platform/jobs.server'
import { queriesOf } from '@tests/setup/queries'
import { listNotifications, markRead, openNotification, unreadCount } from './inbox.server'
import { notify } from './notify.server'

afterAll(async () => {
  await stopJobs()
  await closeDb()
})

const reader = async () => ({ userId: (await somebody()).id, name: '样例读者', role: 'bureau', enterpriseId: null, memberRole: null, expertId: null, expertRole: null }) as const

describe('notifications', () => {
  it('are read in the reader’s language, the unread first', async () => {
    const actor = await reader()
    await tell(actor.userId, '甲')
    await tell(actor.userId, '乙')
    const [, older] = (await listNotifications(actor, 1, 'zh-CN')).rows
    await markRead(actor, older!.id)
    await tell(actor.userId, '丙')
    const { rows } = await listNotifications(actor, 1, 'en')
    expect(rows.map(({ subject, read }) => [subject.at(-2), read])).toEqual([['丙', false], ['乙', false], ['甲', true]])
    expect(rows[0]!.subject).toBe('样例银业 submitted the need “丙”')
  })

  it('lead to their page when opened, and count no longer', async () => {
    const actor = await reader()
    await tell(actor.userId)
    const [row] = (await listNotifications(actor, 1, 'zh-CN')).rows
    expect(await unreadCount(actor)).toBe(1)
    expect(await openNotification(actor, row!.id)).toBe('/needs/1')
    expect(await unreadCount(actor)).toBe(0)
  })

  it('are nobody else’s', async () => {
    const [actor, other] = [await reader(), await reader()]
    await tell(actor.userId)
    const [row] = (await listNotifications(actor, 1, 'zh-CN')).rows
    await expect(openNotification(other, row!.id)).rejects.toMatchObject({ code: 'not_found' })
    await markRead(other, row!.id)
    await markRead(other, 'all')
    expect(await unreadCount(actor)).toBe(1)
  })

  it('are counted in one query, for visitors in none', async () => {
    const actor = await reader()
    await unreadCount(actor)
    expect(await queriesOf(() => unreadCount(actor))).toBe(1)
    expect(await queriesOf(() => unreadCount(visitor))).toBe(0)
  })

  it('tell the same thing once, and so does mail', async () => {
    const actor = await reader()
    const news = { kind: 'need_submitted', params: { title: '甲', enterprise: '乙' }, path: '/needs', dedupeKey: `once:${actor.userId}` } as const
    for (let times = 0; times < 3; times += 1) await inTransaction((tx) => notify(tx, [actor.userId], news))
    expect(await unreadCount(actor)).toBe(1)
    expect(await db().mailMessage.count({ where: { userId: actor.userId } })).toBe(1)
  })
})
