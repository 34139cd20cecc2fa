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
