import type { MailTopic } from '../kinds'

/** Mail about a need's life and about open challenges. */
export interface NeedMails {
  /** To the bureau: a need waits for review. */
  need_submitted: { title: string; enterprise: string }
}

export const needMailTopics: Record<keyof NeedMails, MailTopic> = {
  need_submitted: 'office',
}
