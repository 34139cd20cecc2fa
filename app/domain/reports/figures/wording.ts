import type { AmountQualifier } from '@prisma-client'

/** Yuan as an official paper writes them, all digits kept: 55万元, 1.25亿元, 9800元. Takes plain decimal digits. */
export function yuanText(amount: string, qualifier: AmountQualifier | null = null): string {
  const [number, unit] = inLargeUnits(amount)
  switch (qualifier) {
    case 'about':
      return `约${number}${unit}元`
    case 'at_least':
      return `不少于${number}${unit}元`
    case 'at_most':
      return `不超过${number}${unit}元`
    case 'over':
      return `${number}${unit}多元`
    default:
      return `${number}${unit}元`
  }
}

/** 12500000 is 1250 and 万. An amount that would need more than four decimals stays in the smaller unit. */
function inLargeUnits(amount: string): [number: string, unit: '' | '万' | '亿'] {
  const units = [['亿', 8], ['万', 4]] as const
  for (const [unit, places] of units) {
    const [whole, decimals] = shifted(amount, places)
    if (whole !== '0' && decimals.length <= 4) return [decimals ? `${whole}.${decimals}` : whole, unit]
  }
  return [plain(amount), '']
}

function shifted(amount: string, places: number): [whole: string, decimals: string] {
  const [whole = '0', decimals = ''] = amount.split('.')
  const digits = whole.padStart(places + 1, '0')
  const cut = digits.length - places
  return [digits.slice(0, cut).replace(/^0+(?=\d)/, ''), (digits.slice(cut) + decimals).replace(/0+$/, '')]
}

/** Without zeros that say nothing: 30.00 is 30. */
export const plain = (value: string) => (value.includes('.') ? value.replace(/\.?0+$/, '') : value)

/** 增长30%, 下降3.5% or 持平. */
export function changeText(percent: string): string {
  const value = plain(percent)
  if (/^-?0$/.test(value)) return '持平'
  return value.startsWith('-') ? `下降${value.slice(1)}%` : `增长${value}%`
}

const digits = '零一二三四五六七八九'

/** A whole number below ten thousand in Chinese, as 一是 and 四项工作 need it: 12 is 十二, 105 is 一百零五. */
export function chineseNumber(value: number): string {
  if (value < 20 && value >= 10) return `十${value % 10 ? digits[value % 10] : ''}`
  const places = ['', '十', '百', '千']
  const read = [...String(value)].reverse().map((digit, place) => (digit === '0' ? '零' : `${digits[Number(digit)]}${places[place]}`))
  return read.reverse().join('').replace(/零+/g, '零').replace(/(?<=.)零$/, '')
}

/** The number that Chinese or Arabic digits say, up to 9999; null for anything else. */
export function readChineseNumber(text: string): number | null {
  if (/^\d{1,4}$/.test(text)) return Number(text)
  const candidates = text === '两' ? '二' : text
  for (let value = 0; value <= 9999; value++) if (chineseNumber(value) === candidates) return value
  return null
}
