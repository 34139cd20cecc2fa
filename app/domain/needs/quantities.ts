/*
 * Recognises figures in the text of a need: a number (in digits or Chinese numerals), perhaps a range of two, its unit,
 * and the words or signs that say how it is meant. Everything is a table; nothing is understood beyond it.
 */

/** Units as engineers and offices write them, longest first where one begins another. */
const units = [
  ...['个百分点', '百分点', '%', '％', '‰', 'ppm', 'ppb', 'wt%', 'vol%', 'IACS'],
  ...['mg/L', 'g/L', 'μg/L', 'ug/L', 'mol/L', 'mg/m³', 'mg/m3', 'mg/kg', 'g/t', 'kg/t', 'g/cm³', 'g/cm3', 'kg/m³', 'A/m²', 'A/m2', 'mA/cm²', 'W/(m·K)', 'W/m·K', 'lm/W', 'kWh/t', 'kW·h/t', 'kWh', 'kW·h'],
  ...['t/d', 't/a', 't/h', 'kg/d', 'kg/h', 'kg/日', 'kg/天', 'm³/h', 'm3/h', 'm³/d', 'm3/d', 'L/h', 'L/min', 'mL/min', 'm/min', 'mm/min', 'm/s', 'r/min', 'rpm', '次/分', '件/分钟', '件/小时', '片/小时'],
  ...['万吨/年', '吨/年', '吨/月', '吨/天', '吨/日', '公斤/天', '公斤/日', '元/吨', '万元/吨', '元/公斤', '元/千克', '元/件', '元/片', '元/kg', '元/m³', '度/吨', '度电', '万元', '亿元', '元'],
  ...['℃', '°C', '摄氏度', '度', 'K', 'nm', 'μm', 'µm', 'um', '微米', '纳米', '毫米', '厘米', '公里', '米', 'mm', 'cm', 'km', 'm²', 'm2', 'm³', 'm3', '平方米', '立方米', '平方', 'm'],
  ...['万吨', '千吨', '吨', '千克', '公斤', '毫克', '克', '斤', 'kg', 'mg', 'μg', 'kt', 't', 'g', '升', '毫升', 'mL', 'ml', 'L'],
  ...['MPa', 'kPa', 'GPa', 'Pa', 'bar', 'kN', 'N/mm', 'N/m', 'N', 'HV', 'HRC', 'HB', 'MHz', 'GHz', 'kHz', 'Hz', 'dB', 'MW', 'kW', 'mW', 'W', 'kV', 'mV', 'V', 'mA', 'A', 'mΩ', 'μΩ·cm', 'kΩ', 'Ω', 'S/m', 'mAh/g', 'mAh', 'Ah', 'Wh/kg', 'lx', 'J'],
  ...['毫秒', '秒钟', '秒', '分钟', '小时', '工作日', '个月', '周', '天', '日', '月', '年', 'ms', 'min', 'h', 's', 'd'],
  ...['万次', '次', '倍', '级', '目', '层', '道', '轴', '路', '通道', '位', '点', '人', '户', '亩', '家', '台套', '台', '套', '件', '个', '只', '片', '根', '块', '项', '种', '批', '炉', '班', '条', '款', '辆', '头', '株', '株/亩', '公斤/亩', '万', '亿', '成'],
]

const escaped = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|')

/** A unit of letters ends where its word ends: `t` is none in `test`. */
const unit = `(?:${escaped(units)})(?![A-Za-z])`
const digits = String.raw`\d+(?:[,，]\d{3})*(?:\.\d+)?(?:\s*[×xX*]\s*10\^?[-−]?\d+)?`
const han = '[零〇一二两三四五六七八九十百千半]+(?:点[零〇一二三四五六七八九]+)?'
const number = `(?:${digits}|百分之${han}|千分之${han}|${han}(?=\\s*(?:${unit})))`
const between = String.raw`\s*(?:-|–|—|~|～|至|到|±|\+\/-)\s*`
const range = `${number}\\s*(?:${unit})?${between}${digits}`

/** How a figure is meant, before it. */
const before = [
  ...['≥', '≤', '⩾', '⩽', '>=', '<=', '>', '<', '＞', '＜', '=', '＝', '±', '≈', '不低于', '不少于', '不小于', '不高于', '不大于', '不超过', '不多于', '不得低于', '不得高于', '不得超过', '大于等于', '小于等于', '大于', '小于', '高于', '低于', '多于', '少于', '超过', '至少', '最多', '最低', '最高', '低至', '高达', '优于'],
  ...['达到', '达', '提高到', '提高至', '提升到', '提升至', '增加到', '降低到', '降低至', '降到', '降至', '减少到', '减少至', '缩短到', '缩短至', '控制在', '稳定在', '保持在', '为', '约', '在'],
  ...['提高', '提升', '增加', '增长', '降低', '下降', '减少', '缩短', '节约', '节省', '节能', '提速'],
]
/** How a figure is meant, after it. */
const after = ['以上', '以下', '以内', '之内', '之间', '左右', '及以上', '以上的', '或以上', '级以上']

const words = String.raw`[^\d。；;！!？?，,、\n]{0,6}?`
const compared = `(?:${escaped(before)})${words}\\s*(?:${range}|${number})`

const comparedQuantity = new RegExp(`${compared}\\s*(?:${unit})?|(?:${range})\\s*(?:${unit})|${number}\\s*(?:${unit})?\\s*(?:${escaped(after)})`, 'u')
/** Figures after these signs alone ask for a unit: after a plain word the figure may be a name or a year. */
const strict = escaped(before.slice(0, before.indexOf('为')))
const comparedNumber = new RegExp(`(?:${strict})\\s*(${range}|${digits})(\\s*)(${unit})?(.?)`, 'gu')
const bareQuantity = new RegExp(`${number}\\s*(?:${unit})`, 'u')
/** Grades and indices that carry their unit in their name: 4N silver, IP65, pH 7, HRC 60. */
const named = /\b[3-9]N\d?\b|\bIP\d{2}\b|\bpH|PH值|Ra\s*\d|\b(?:HRC|HV|HB)\s*\d|牌号|GB\/?T?\s*\d|ISO\s*\d|\bTRL\s*\d/u
/** What has no unit: ratios, counts that are written as such. */
const unitless = /pH|PH|系数|比值|比例|长径比|因子|指数|Ra|HRC|HV|HB|等级|N$/u

/** The sentences and lines of a text, so that no figure borrows the words of another. */
export const sentencesOf = (text: string): string[] => text.split(/[。；;！!？?\n\r]+/u).map((one) => one.trim()).filter(Boolean)

/** A figure that says whether more or less is better, or between what it must lie. */
export const hasMetric = (text: string): boolean => sentencesOf(text).some((sentence) => comparedQuantity.test(sentence) || named.test(sentence))

/** A figure with its unit, however it is meant. */
export const hasQuantity = (text: string): boolean => sentencesOf(text).some((sentence) => bareQuantity.test(sentence) || named.test(sentence))

/** Compared figures without a unit, as they stand: `纯度≥99.99`. */
export function withoutUnit(text: string): string[] {
  const found = sentencesOf(text).flatMap((sentence) =>
    [...sentence.matchAll(comparedNumber)].flatMap((match) => {
      const lead = sentence.slice(Math.max(0, match.index - 8), match.index + match[0].length)
      return match[3] || unitless.test(lead) || match[1]!.includes('%') || /[A-Za-z%‰℃°\p{Script=Han}]/u.test(match[4] ?? '') ? [] : [`${wordBefore(sentence, match.index)}${match[0].trim()}`.replace(/[，,、)）]$/u, '')]
    }),
  )
  return [...new Set(found)]
}

const wordBefore = (sentence: string, at: number) => /[\p{Script=Han}A-Za-z]{0,8}$/u.exec(sentence.slice(0, at))?.[0] ?? ''

const money = /(?:\d|[一二两三四五六七八九十百千])\s*(?:万元|亿元|万|亿|元)(?!\/)|面议/u
const moneyWords = /经费|预算|投入|资金|报价|费用/u
/** A sum that the text itself names for the work. */
export const namesBudget = (text: string): boolean => sentencesOf(text).some((sentence) => moneyWords.test(sentence) && money.test(sentence))

const period = new RegExp(`(?:${digits}|${han})\\s*(?:个月|周|年|天|个工作日)\\s*(?:内|以内|之内|完成|内完成)|20\\d{2}\\s*年(?:\\s*\\d{1,2}\\s*月)?(?:底)?\\s*(?:前|之前|以前|底|内|完成)|(?:今年|明年|年底|年内)`, 'u')
/** A day or a span by which the work must be done. */
export const namesDeadline = (text: string): boolean => sentencesOf(text).some((sentence) => period.test(sentence))
