import { useTranslation } from 'react-i18next'

/** Turns a message key with values (`tooLong|{"max":200}`) into a text of the `errors` catalogue. */
export function useErrorText() {
  const { t, i18n } = useTranslation('errors')
  return (message: string) => {
    const bar = message.indexOf('|')
    const key = bar < 0 ? message : message.slice(0, bar)
    const values = bar < 0 ? {} : (JSON.parse(message.slice(bar + 1)) as Record<string, unknown>)
    return i18n.exists(key, { ns: 'errors' }) ? String(t(key as 'required', values)) : t('format')
  }
}
