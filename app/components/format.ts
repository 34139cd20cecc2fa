import { useTranslation } from 'react-i18next'

const zone = 'Asia/Shanghai'

export interface MoneyValue {
  /** Yuan as decimal strings. */
  min: string | null
  max?: string | null
  qualifier?: 'exact' | 'about' | 'at_least' | 'at_most' | 'over' | 'negotiable' | null
  /** The amount as the source wrote it. */
  text?: string | null
}

/** Dates (Asia/Shanghai), numbers and money in the reader's language. */
export function useFormat() {
  const { t, i18n } = useTranslation()
  const locale = i18n.language
  const yuan = (amount: string) => formatYuan(amount, locale)

  return {
    /** A day without a time, such as PostgreSQL's `date`. */
    day: (value: Date | string | null | undefined, precision: 'day' | 'month' | 'half_year' | 'year' = 'day') => {
      if (!value) return ''
      const date = new Date(value)
      if (precision === 'half_year') return t(date.getUTCMonth() < 6 ? 'date.halfYearFirst' : 'date.halfYearSecond', { year: date.getUTCFullYear() })
      const parts = { day: { dateStyle: 'medium' }, month: { year: 'numeric', month: 'long' }, year: { year: 'numeric' } } as const
      return new Intl.DateTimeFormat(locale, { ...parts[precision], timeZone: 'UTC' }).format(date)
    },
    /** A moment, in the bureau's time zone. */
    dateTime: (value: Date | string | null | undefined) =>
      value ? new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: zone }).format(new Date(value)) : '',
    /** A clock time in the bureau's time zone: 09:20. */
    time: (value: Date | string) => new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone }).format(new Date(value)),
    date: (value: Date | string | null | undefined) =>
      value ? new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: zone }).format(new Date(value)) : '',
    /** Between entries that hold commas themselves. */
    semicolon: locale.startsWith('zh') ? '；' : '; ',
    list: (entries: string[]) => entries.join(locale.startsWith('zh') ? '、' : ', '),
    number: (value: number) => new Intl.NumberFormat(locale).format(value),
    yuan,
    money: ({ min, max, qualifier, text }: MoneyValue) => {
      if (qualifier === 'negotiable') return t('money.negotiable')
      if (min == null && max == null) return text ?? ''
      if (min != null && max != null && min !== max) return t('money.range', { from: yuan(min), to: yuan(max) })
      const amount = yuan((min ?? max)!)
      return t(`money.${qualifier ?? (min == null ? 'at_most' : 'exact')}`, { amount, bare: amount.replace(/元$/, '') })
    },
  }
}

const tenThousand = 10_000

/** In Chinese, amounts from ten thousand yuan are read in 万元 and from a hundred million in 亿元. */
function formatYuan(amount: string, locale: string): string {
  const value = Number(amount)
  if (!locale.startsWith('zh')) return new Intl.NumberFormat(locale, { style: 'currency', currency: 'CNY', maximumFractionDigits: Number.isInteger(value) ? 0 : 2 }).format(value)
  const number = (n: number) => new Intl.NumberFormat(locale, { maximumFractionDigits: 10 }).format(n)
  if (value >= tenThousand * tenThousand) return `${number(value / tenThousand / tenThousand)}亿元`
  if (value >= tenThousand) return `${number(value / tenThousand)}万元`
  return `${number(value)}元`
}
