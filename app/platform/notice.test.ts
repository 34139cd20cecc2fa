import { describe, expect, it } from 'vitest'
import { redirectWithNotice, takeNotice } from './notice.server'

const asking = (cookie: string) => new Request('http://localhost/', { headers: { Cookie: cookie } })
const pair = (setCookie: string) => setCookie.split(';')[0] ?? ''

describe('a notice', () => {
  it('is shown once on the next page', async () => {
    const response = await redirectWithNotice('/needs', 'saved')
    expect(response.headers.get('Location')).toBe('/needs')
    const { notice, header } = await takeNotice(asking(pair(response.headers.getSetCookie()[0]!)))
    expect(notice).toBe('saved')
    expect(header).toMatch(/Max-Age=0/)
    expect(await takeNotice(asking(pair(header!)))).toEqual({ notice: null })
  })

  it.each(['', 'lianyan_notice=%%%', 'lianyan_notice=e30%3D', 'lianyan_notice=WzFd', 'other=1'])('is none where the cookie is %j', async (cookie) => {
    expect(await takeNotice(asking(cookie))).toEqual({ notice: null })
  })
})
