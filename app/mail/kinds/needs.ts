import type { MailTopic } from '../kinds'

type Titled = { title: string }

/** Mail about a need's life and about open challenges. */
export interface NeedMails {
  /** To the bureau: a need waits for review. */
  need_submitted: { title: string; enterprise: string }
  /** To the bureau, once: a need has waited too long. */
  need_review_waiting: { title: string; enterprise: string; days: number }
  /** To the firm: what the bureau answered. */
  need_returned: Titled
  need_published: Titled
  /** To the firm: the calendar. */
  need_expiring: { title: string; days: number; validUntilOn: string }
  need_expired: Titled
  need_draft_idle: { title: string; days: number }
  /** To the other side, the bureau or the firm. */
  need_withdrawn: { title: string; reason: string }
  need_closed: Titled
  need_reopened: { title: string; reason: string }
  /** To the firm and the bureau: somebody applied, or took it back. */
  challenge_application: { title: string; expert: string }
  challenge_application_withdrawn: { title: string; expert: string }
  /** To the applicant: the calendar. */
  challenge_draft_waiting: { title: string; days: number; applyUntilOn: string }
  /** To the firm and the bureau: the last day to apply is past. */
  challenge_deciding: { title: string; applications: number }
  /** To applicants: what was decided. */
  challenge_selected: Titled
  challenge_not_selected: { title: string; reason: string }
  challenge_decision_undone: { title: string; reason: string }
  challenge_called_off: Titled
}

export const needMailTopics: Record<keyof NeedMails, MailTopic> = {
  need_submitted: 'office',
  need_review_waiting: 'office',
  need_returned: 'needs',
  need_published: 'needs',
  need_expiring: 'needs',
  need_expired: 'needs',
  need_draft_idle: 'needs',
  need_withdrawn: 'needs',
  need_closed: 'needs',
  need_reopened: 'needs',
  challenge_application: 'challenges',
  challenge_application_withdrawn: 'challenges',
  challenge_draft_waiting: 'challenges',
  challenge_deciding: 'challenges',
  challenge_selected: 'challenges',
  challenge_not_selected: 'challenges',
  challenge_decision_undone: 'challenges',
  challenge_called_off: 'challenges',
}
