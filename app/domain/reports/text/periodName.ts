import { addDays } from '~/domain/calendar'
import type { Scope } from '../period'

const quarters = '一二三四'

/** A period as a title says it: 2017年上半年, 2017年, 2017年第一季度, 2017年5月, or from day to day. */
export function periodName({ from, to }: Pick<Scope, 'from' | 'to'>): string {
  const year = from.getUTCFullYear()
  const first = from.getUTCMonth()
  const months = (to.getUTCFullYear() - year) * 12 + to.getUTCMonth() - first + 1
  const isWhole = from.getUTCDate() === 1 && addDays(to, 1).getUTCDate() === 1
  if (isWhole && months === 12 && first === 0) return `${year}年`
  if (isWhole && months === 6 && first % 6 === 0) return `${year}年${first === 0 ? '上' : '下'}半年`
  if (isWhole && months === 3 && first % 3 === 0) return `${year}年第${quarters[first / 3]}季度`
  if (isWhole && months === 1) return `${year}年${first + 1}月`
  return `${dayName(from)}至${dayName(to)}`
}

/** A day in an official paper. */
export const dayName = (day: Date) => `${day.getUTCFullYear()}年${day.getUTCMonth() + 1}月${day.getUTCDate()}日`
