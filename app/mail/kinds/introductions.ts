import type { MailTopic } from '../kinds'

/** Mail about introductions and the talks that follow. */
export interface IntroductionMails {
  /** To those whose turn it is: an introduction waits for their answer. */
  introduction_proposed: { title: string; from: string }
}

export const introductionMailTopics: Record<keyof IntroductionMails, MailTopic> = {
  introduction_proposed: 'introductions',
}
