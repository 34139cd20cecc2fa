import type { FeedbackKind } from '@prisma-client'
import type { Lesson } from '@search/index.server'

/** A row of the log, as far as the ranking learns from it. */
export interface Answer {
  id: string
  expertId: string
  kind: FeedbackKind
  reason: string | null
}

/** Reasons that say something of the speciality: who works on the same things would likely meet them too. */
const ofSpeciality = new Set(['not_my_field', 'technology_unsuitable', 'not_ready', 'no_pilot_facilities'])

/** Reasons that say nothing against the expert: the need, or the firm's plans, were at fault. */
const ofNeed = new Set(['need_unclear', 'firm_changed_plans', 'found_other_partner'])

/** How much an answer says, 1 for a pairing that became an agreement; null where nothing is to be learnt. */
export function lessonOf({ id, expertId, kind, reason }: Answer): Lesson | null {
  switch (kind) {
    case 'agreement':
    case 'fits':
      return { id, expertId, value: 1, about: 'speciality' }
    case 'accepted':
      return { id, expertId, value: 0.6, about: 'speciality' }
    case 'declined':
    case 'does_not_fit':
    case 'ended':
      return ofNeed.has(reason ?? '') ? null : { id, expertId, value: -1, about: ofSpeciality.has(reason ?? '') ? 'speciality' : 'person' }
    case 'withdrawn':
    case 'expired':
      return null
  }
}

/**
 * The lessons of one need's answers in the order they were given. Of each expert the last word counts: one on the speciality, and
 * one on the person unless a yes came after it.
 */
export function lessonsOf(answers: Answer[]): Lesson[] {
  const byExpert = new Map<string, Partial<Record<Lesson['about'], Lesson>>>()
  for (const lesson of answers.map(lessonOf)) {
    if (!lesson) continue
    const known = byExpert.get(lesson.expertId) ?? {}
    const kept = lesson.value > 0 ? {} : known
    byExpert.set(lesson.expertId, { ...kept, [lesson.about]: lesson })
  }
  return [...byExpert.values()].flatMap((known) => Object.values(known))
}

/** The same for a need that is only alike. */
export const lessened = (lessons: Lesson[], part: number): Lesson[] => lessons.map((lesson) => ({ ...lesson, value: lesson.value * part }))
