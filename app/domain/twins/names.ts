const provinces =
  '北京|天津|河北|山西|内蒙古|辽宁|吉林|黑龙江|上海|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|广西|海南|重庆|四川|贵州|云南|西藏|陕西|甘肃|青海|宁夏|新疆'

const place = new RegExp(`^(?:(?:${provinces})(?:省|市|壮族自治区|回族自治区|维吾尔自治区|自治区)?)?(?:[^省市县区]{2,3}[市县区]){0,2}`)

const legalForm = /(?:有限责任公司|股份有限公司|有限公司|集团公司|分公司|总公司|公司|集团|厂)+$/

/** Ends as the full name of an institution does; what does not may be a short form (国防科大). */
const complete = /(?:大学|学院|学校|研究院|研究所|科学院|医院|中心|实验室|university|college|institute|academy|hospital)$/i

/** A firm's own part of its name key: without the place before it and the legal form behind it. 湖南省永兴县鑫达银业有限公司 -> 鑫达银业 */
export function firmCore(key: string): string {
  const core = key.replace(legalForm, '')
  const own = core.replace(place, '')
  return own.length >= 2 ? own : core
}

/** Whether one firm's core may be the other's in short: it stands at the start, or after a place of two characters. */
export const firmContains = (long: string, short: string): boolean =>
  short.length >= 2 && long.length > short.length && (short.length > 2 ? long.includes(short) : long.indexOf(short) === 0 || long.indexOf(short) === 2)

/** Whether an institution's name lies in another's as the same body: not as 中南大学 lies in the name of its hospital. */
export const institutionContains = (long: string, short: string): boolean =>
  short.length >= 3 && long.length > short.length && (complete.test(short) ? long.endsWith(short) : long.startsWith(short))

const han = /^\p{Script=Han}+$/u

/** Whether the short Chinese name takes characters of the long one in their order, from the first on: 国防科大 of 国防科技大学. */
export function abbreviates(long: string, short: string): boolean {
  if (short.length < 3 || short.length >= long.length || short[0] !== long[0] || !han.test(short) || complete.test(short)) return false
  let at = 0
  for (const character of long) if (character === short[at]) at += 1
  return at === short.length
}

const small = /^(?:of|and|the|for|in|at|&)$/i

/** The initials of a name of three words or more, small words left out, in small letters; null for other names. */
export function initialsOf(name: string): string | null {
  const words = name.split(/[\s-]+/).filter((word) => /^[a-z]/i.test(word) && !small.test(word))
  return words.length >= 3 ? words.map((word) => word[0]!.toLowerCase()).join('') : null
}

const counted = /[\d一二三四五六七八九十]/

/** Whether two names differ by one character added, left out or changed; numbers (第一, 第二) tell real names apart. */
export function oneEditApart(one: string, other: string): boolean {
  if (one === other || Math.abs(one.length - other.length) > 1) return false
  let start = 0
  while (start < one.length && one[start] === other[start]) start += 1
  let end = 0
  while (end < Math.min(one.length, other.length) - start && one.at(-1 - end) === other.at(-1 - end)) end += 1
  const [mine, theirs] = [one.slice(start, one.length - end), other.slice(start, other.length - end)]
  return mine.length <= 1 && theirs.length <= 1 && !counted.test(mine + theirs)
}
