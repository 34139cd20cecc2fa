import type zh from './zh'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common'
    resources: typeof zh
    /** Lets a key be `namespace:key` without naming the namespace at `useTranslation`. */
    returnNull: false
  }
}
