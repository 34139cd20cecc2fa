import { type AccountMails, accountMailTopics } from './kinds/accounts'
import { type IntroductionMails, introductionMailTopics } from './kinds/introductions'
import { type NeedMails, needMailTopics } from './kinds/needs'

/**
 * What people can choose to get less often or not at all; mail of `account` (links they asked for, word of their own
 * account) always goes out at once.
 */
export type MailTopic = 'account' | 'needs' | 'introductions' | 'talks' | 'challenges' | 'office'

/** Every kind of message with what its text is filled with. The texts lie in the catalogue `mail<Area>` under the kind's name. */
export type MailKinds = AccountMails & NeedMails & IntroductionMails

export type MailKind = keyof MailKinds

const topics: Record<MailKind, MailTopic> = { ...accountMailTopics, ...needMailTopics, ...introductionMailTopics }

export const topicOf = (kind: MailKind): MailTopic => topics[kind]
