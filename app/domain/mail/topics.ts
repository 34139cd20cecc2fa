import type { MailTopic } from '~/mail/kinds'

/** The topics that people choose a pace for, in the order of the form. */
export const choosableTopics = ['needs', 'introductions', 'talks', 'challenges', 'agreements', 'incentives', 'office'] as const satisfies MailTopic[]

export type ChoosableTopic = (typeof choosableTopics)[number]

/** How often, in the order of the form. */
export const cadences = ['immediately', 'daily', 'weekly', 'off'] as const
