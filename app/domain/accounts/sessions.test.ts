import { describe, expect, it, vi } from 'vitest'
import { db } from '~/platform/db.server'
import { currentActor, currentStanding } from '~/platform/session.server'
import { actorOf, newClient, password, plantUser, requestWith } from './accounts.fixture'
import { deviceOf } from './devices'
import { endSessions, listSessions } from './sessions.server'
import { signIn } from './signIn.server'

const edge = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0'

/** scrypt is slow on purpose, and slower on a busy machine. */
vi.setConfig({ testTimeout: 30_000 })

async function signedInTwice() {
  const { id, email } = await plantUser()
  const open = async (userAgent: string, address: string) => requestWith((await signIn({ email, password }, { address, userAgent })).headers)
  const [here, there] = [await open(edge, '2001:db8:1:2:3::4'), await open('curl/8', '192.0.2.7')]
  return { actor: await actorOf(id), here, there, idOf: async (request: Request) => (await currentStanding(new Request(request)))!.sessionId }
}

describe('sessions', () => {
  it('are listed with device, network and this one first', async () => {
    const { actor, here, idOf } = await signedInTwice()
    const rows = await listSessions(actor, await idOf(here))
    expect(rows).toMatchObject([
      { browser: 'edge', system: 'windows', from: '2001:db8:1:2::/64', isThis: true },
      { browser: 'other', system: 'other', from: '192.0.2.7', isThis: false },
    ])
  })

  it('end one by one, or all but this', async () => {
    const { actor, here, there, idOf } = await signedInTwice()
    await endSessions(actor, { id: await idOf(there) })
    expect(await currentActor(new Request(there))).toEqual({ role: 'visitor' })
    const { headers } = await signIn({ email: (await db().user.findUniqueOrThrow({ where: { id: actor.userId } })).email, password }, newClient())
    await endSessions(actor, { allBut: await idOf(here) })
    expect(await currentActor(requestWith(headers))).toEqual({ role: 'visitor' })
    expect(await currentActor(new Request(here))).toMatchObject({ userId: actor.userId })
  })

  it('are nobody else’s to end', async () => {
    const { here, idOf } = await signedInTwice()
    const { id } = await plantUser()
    const sessionId = await idOf(here)
    await expect(endSessions(await actorOf(id), { id: sessionId })).rejects.toMatchObject({ code: 'not_found' })
    await endSessions(await actorOf(id), { allBut: 'none' })
    expect(await currentActor(new Request(here))).toMatchObject({ role: 'bureau' })
  })

  it('remember when they were last seen, to five minutes', async () => {
    const { actor, here, idOf } = await signedInTwice()
    const id = await idOf(here)
    const seen = async (minutesAgo: number) => {
      const before = new Date(Date.now() - minutesAgo * 60_000)
      await db().session.update({ where: { id }, data: { updatedAt: before } })
      await currentActor(new Request(here))
      return (await listSessions(actor, id))[0]!.lastSeen.getTime() > before.getTime()
    }
    expect([await seen(3), await seen(6)]).toEqual([false, true])
  })

  it.each([
    ['Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile/15E148 Safari/604.1', 'safari', 'ios'],
    ['Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36 MicroMessenger/8.0', 'wechat', 'android'],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'firefox', 'linux'],
    ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36', 'chrome', 'macos'],
    ['', 'other', 'other'],
  ])('name %s', (userAgent, browser, system) => {
    expect(deviceOf(userAgent)).toEqual({ browser, system })
  })
})
