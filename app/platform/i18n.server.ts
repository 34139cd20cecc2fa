import { createCookie } from '@remix-run/node'
import { RemixI18Next } from 'remix-i18next/server'
import { languageOptions, resources } from '~/locales'

/** The language a reader chose; until then Accept-Language decides. */
export const languageCookie = createCookie('lianyan_language', { path: '/', sameSite: 'lax', maxAge: 31_536_000 })

export const i18n = new RemixI18Next({
  detection: {
    supportedLanguages: languageOptions.supportedLngs,
    fallbackLanguage: languageOptions.fallbackLng,
    cookie: languageCookie,
    order: ['cookie', 'header'],
  },
  i18next: { ...languageOptions, resources },
})

/** Texts in the reader's language by `namespace:key`, for what is made on the server: spreadsheets, charts. */
export async function translator(request: Request): Promise<(key: string, values?: Record<string, unknown>) => string> {
  const t = await i18n.getFixedT(request)
  return (key, values) => String(t(key as 'appName', { ...values }))
}
