import { describe, expect, it } from 'vitest'
import { languages, resources } from '~/locales'
import { factsOfKind, mailKinds } from './kinds'
import { wordingOf } from './texts'

type Texts = Record<string, Record<string, string>>

describe.each(languages)('the words of mail in %s', (language) => {
  it.each(mailKinds)('of %s name a subject, a body and what to press', (kind) => {
    const words = (resources[language] as unknown as Record<string, Texts>)[factsOfKind(kind)!.catalogue]![kind]
    expect(words).toEqual({ subject: expect.stringMatching(/./) as string, body: expect.stringMatching(/./) as string, action: expect.stringMatching(/./) as string })
  })
})

describe('a message', () => {
  it('tells days and moments as they are in Shanghai', () => {
    const params = { title: '甲', from: '乙', meeting: '丙', startsAt: '2026-11-30T17:30:00.000Z', place: '丁' }
    expect(wordingOf('meeting_set', params, 'zh-CN').body).toContain('2026年12月1日')
    expect(wordingOf('meeting_set', params, 'en').body).toContain('December 1, 2026')
  })

  it('of a kind that is no more still says that there is news', () => {
    expect(wordingOf('long_gone', {}, 'en').subject).toBe('There is news for you on Lianyan')
  })

  it('keeps to one line in its subject, whatever people typed', () => {
    expect(wordingOf('need_submitted', { title: '甲\r\nBcc: x@y.cn', enterprise: '乙' }, 'zh-CN').subject).not.toMatch(/[\r\n]/)
  })

  it('takes nothing that people typed for a key of the catalogue', () => {
    expect(wordingOf('need_submitted', { title: '$t(mail:letter.sender) {{enterprise}}', enterprise: '乙' }, 'zh-CN').subject).toContain('$t(mail:letter.sender)')
  })
})
