import { createInstance, type TFunction } from 'i18next'
import { type Language, languageOptions, languages, resources } from '~/locales'
import { factsOfKind } from './kinds'

const instance = createInstance()
void instance.init({ ...languageOptions, resources, initImmediate: false })

/** What a message says: its subject, what stands below it, and the words of the link to its page. */
export interface Wording {
  subject: string
  body: string
  action: string
}

export type MailParams = Record<string, string | number>

export const languageOf = (locale: string): Language => languages.find((one) => one === locale) ?? 'zh-CN'

/** The texts of mail and notifications in general, in the reader's language. */
export const mailTexts = (locale: string): TFunction<'mail'> => instance.getFixedT(languageOf(locale), 'mail')

/** A message's words in the reader's language; of a kind that this release does not know only that there is news. */
export function wordingOf(kind: string, params: MailParams, locale: string): Wording {
  const facts = factsOfKind(kind)
  const t = instance.getFixedT(languageOf(locale)) as unknown as (key: string, values: MailParams) => string
  const prefix = facts ? `${facts.catalogue}:${kind}` : 'mail:unknownKind'
  const values = shownParams(params, locale)
  const word = (part: keyof Wording) => t(`${prefix}.${part}`, values)
  return { subject: word('subject').replace(/\s+/g, ' ').trim(), body: word('body').trim(), action: word('action') }
}

/** Params named `...On` (a day) and `...At` (a moment) hold ISO dates; they are read in the bureau's time zone. */
function shownParams(params: MailParams, locale: string): MailParams {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, /(On|At)$/.test(name) ? dateText(String(value), locale, name.endsWith('At')) : value]))
}

function dateText(iso: string, locale: string, withTime: boolean): string {
  const date = new Date(iso)
  if (Number.isNaN(date.getTime())) return iso
  const style = withTime ? ({ dateStyle: 'long', timeStyle: 'short' } as const) : ({ dateStyle: 'long' } as const)
  return new Intl.DateTimeFormat(languageOf(locale), { ...style, timeZone: 'Asia/Shanghai' }).format(date)
}
