const digits: Record<string, number> = { 〇: 0, 零: 0, 一: 1, 壹: 1, 二: 2, 贰: 2, 两: 2, 三: 3, 叁: 3, 四: 4, 肆: 4, 五: 5, 伍: 5, 六: 6, 陆: 6, 七: 7, 柒: 7, 八: 8, 捌: 8, 九: 9, 玖: 9 }
const steps: Record<string, number> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 }

/** Characters that Chinese numbers below ten thousand consist of. */
export const numeralCharacters = `${Object.keys(digits).join('')}${Object.keys(steps).join('')}`

/** A number below ten thousand in Chinese characters (`五十`, `二百零三`), or digit by digit (`二〇二七`); null for anything else. */
export function readNumerals(text: string): number | null {
  if (!text || [...text].some((character) => !numeralCharacters.includes(character))) return null
  return [...text].some((character) => character in steps) ? counted(text) : Number([...text].map((character) => digits[character]).join(''))
}

function counted(text: string): number {
  let sum = 0
  let digit: number | null = null
  for (const character of text) {
    const step = steps[character]
    if (step === undefined) digit = digits[character]!
    else {
      sum += (digit ?? 1) * step
      digit = null
    }
  }
  return sum + (digit ?? 0)
}

/** A number in digits or Chinese characters; null for anything else. */
export const readNumber = (text: string): number | null => (/^\d+(\.\d+)?$/.test(text) ? Number(text) : readNumerals(text))
