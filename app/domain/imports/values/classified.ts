import { yesNo } from './choices'
import type { Value } from './value'

/**
 * Whether a need is declared free of state secrets. The heading turns the question (是否涉密: 否; 不涉密声明: 是).
 * A row that says otherwise is refused: the portal takes no classified content of any kind.
 */
export function notClassified(text: string, heading: string): Value<boolean> {
  if (/不涉密|非涉密|unclassified/i.test(text)) return { value: true }
  if (/涉密|机密|秘密|绝密/.test(text)) return { fault: 'classified' }
  const asksForSecrecy = !/不涉密|unclassified/i.test(heading)
  const answer = yesNo(text)
  if ('fault' in answer || answer.value === null) return answer
  return answer.value === asksForSecrecy ? { fault: 'classified' } : { value: true }
}
