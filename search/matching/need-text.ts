import { type Unit, unitsOf } from '../text/units.ts'
import { GENERIC_WORDS } from './generic-words.ts'
import { type Recipe, WHOLE } from './recipe.ts'
import { type MatchNeed } from './types.ts'

const genericStarts = new Set([...GENERIC_WORDS].map(([first]) => first))
const longestGeneric = Math.max(...[...GENERIC_WORDS].map((word) => word.length))

/** 需求内容：, 2、预期目标: ... a few characters between a sentence's end and a colon. */
const heading = /(?<=^|[\n。；;！!？?、.．)）】\s])[ \t]*((?:\p{Script=Han}|[（）()]){2,16})[ \t]*[：:]/gu

/** Headings of what a form asks beside the need itself: who the enterprise is, what it has already, whom to call. */
const aside =
  /(?:基础|背景|概况|简介|企业介绍|公司介绍|基本情况|企业情况|公司情况|联系人|联系方式|联系电话|合作方式|合作意向|投入资金|资金预算|知识产权)$/u

/** The need's units that say what is wanted, by field: without the form's other sections and without words of the genre. */
export function needUnits({ title, text }: MatchNeed, { genericLeftOut, asidesLeftOut }: Recipe = WHOLE): { title: Unit[]; text: Unit[] } {
  const wanted = asidesLeftOut ? orAll(unitsOf(text), (units) => withoutAsides(text, units)) : unitsOf(text)
  return genericLeftOut ? { title: orAll(unitsOf(title), withoutGeneric), text: withoutGeneric(wanted) } : { title: unitsOf(title), text: wanted }
}

/** What a filter leaves, or everything when it would leave nothing. */
function orAll(units: Unit[], filter: (units: Unit[]) => Unit[]) {
  const left = filter(units)
  return left.length > 0 ? left : units
}

function withoutAsides(text: string, units: Unit[]): Unit[] {
  const headings = [...text.matchAll(heading)]
  const ranges = headings.map((match, i) => ({
    from: match.index,
    to: headings[i + 1]?.index ?? text.length,
    dropped: aside.test(match[1]!),
  }))
  return units.filter(({ start }) => !ranges.some(({ from, to, dropped }) => dropped && start >= from && start < to))
}

function withoutGeneric(units: Unit[]): Unit[] {
  const kept: Unit[] = []
  let gap = false
  for (let i = 0; i < units.length; ) {
    const length = genericLength(units, i)
    if (length === 0) kept.push(gap ? { ...units[i]!, joined: false } : units[i]!)
    gap = length > 0
    i += Math.max(length, 1)
  }
  return kept
}

/** How many units from `at` on make the longest generic word; 0 when none does. */
function genericLength(units: Unit[], at: number) {
  if (!genericStarts.has(units[at]!.term)) return 0
  let word = ''
  let longest = 0
  for (let i = at; i < units.length && i < at + longestGeneric && (i === at || units[i]!.joined); i++) {
    word += units[i]!.term
    if (GENERIC_WORDS.has(word)) longest = i - at + 1
  }
  return longest
}
