import { coachRules, type CoachCode, type CoachedNeed, type CoachGrade } from './coachRules'

export type { CoachCode, CoachedNeed, CoachGrade } from './coachRules'

/** One thing that would make a need easier to answer. Its words are in the catalogue `coach` under its code. */
export interface CoachRemark {
  code: CoachCode
  grade: CoachGrade
  /** The field of the form it concerns. */
  field: string
  /** The words in the text that it is about, at most three. */
  found: string[]
  /** Nothing is written in the field yet. */
  blank: boolean
}

const isBlank = (value: unknown) => (typeof value === 'string' ? value.trim() === '' : true)

const order: Record<CoachGrade, number> = { must: 0, should: 1, could: 2 }

/** What would make a need easier to match and to answer, the most useful first. Nothing of it keeps a need from being sent in. */
export function coach(need: CoachedNeed): CoachRemark[] {
  const remarks = coachRules.flatMap(({ code, grade, field, look }) => {
    const found = look(need)
    return found ? [{ code, grade, field, found: found.slice(0, 3), blank: isBlank(need[field as keyof CoachedNeed]) }] : []
  })
  return remarks.sort((a, b) => order[a.grade] - order[b.grade])
}
