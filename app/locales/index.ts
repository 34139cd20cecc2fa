import en from './en'
import zh from './zh'

export const resources = { 'zh-CN': zh, en }

export type Language = keyof typeof resources

export const languages: Language[] = ['zh-CN', 'en']

export const languageOptions = {
  supportedLngs: languages,
  fallbackLng: 'zh-CN',
  defaultNS: 'common',
  ns: Object.keys(zh),
  interpolation: { escapeValue: false },
} as const satisfies Record<string, unknown>
