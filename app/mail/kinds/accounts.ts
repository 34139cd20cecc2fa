import type { MailTopic } from '../kinds'

/** Mail about accounts: links that were asked for, requests to join and what became of them. */
export interface AccountMails {
  /** Somebody asks the bureau, or a firm's manager, to be let in. */
  join_requested: { name: string; record: string }
}

export const accountMailTopics: Record<keyof AccountMails, MailTopic> = {
  join_requested: 'office',
}
