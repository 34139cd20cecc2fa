import { useTranslation } from 'react-i18next'
import type { Entry } from '~/domain/schedule/entry'

/** The entries that fall on a day, those of several days on each of them. */
export const entriesOn = (entries: Entry[], day: Date): Entry[] =>
  entries.filter((entry) => new Date(entry.day).getTime() <= day.getTime() && day.getTime() <= new Date(entry.until ?? entry.day).getTime())

/** Names a month in the reader's language. */
export function useMonthName() {
  const { i18n } = useTranslation()
  return (day: Date) => new Intl.DateTimeFormat(i18n.language, { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(new Date(day))
}
