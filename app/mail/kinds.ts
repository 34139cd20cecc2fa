import { type AccountMails, accountMailTopics } from './kinds/accounts'
import { type AgreementMails, agreementMailTopics } from './kinds/agreements'
import { type DockingMails, dockingMailTopics } from './kinds/docking'
import { type IncentiveMails, incentiveMailTopics } from './kinds/incentives'
import { type IntroductionMails, introductionMailTopics } from './kinds/introductions'
import { type NeedMails, needMailTopics } from './kinds/needs'

/**
 * What people can choose to get less often or not at all; mail of `account` (links they asked for, word of their own
 * account) always goes out at once.
 */
export type MailTopic = 'account' | 'needs' | 'introductions' | 'talks' | 'challenges' | 'agreements' | 'incentives' | 'office'

/** Every kind of message with what its text is filled with. The texts lie in the catalogue `mail<Area>` under the kind's name. */
export type MailKinds = AccountMails & NeedMails & IntroductionMails & AgreementMails & IncentiveMails & DockingMails

export type MailKind = keyof MailKinds

/** Each area's topics by the catalogue that holds its texts. */
const catalogues = { mailAccounts: accountMailTopics, mailNeeds: needMailTopics, mailIntroductions: introductionMailTopics, mailAgreements: agreementMailTopics, mailIncentives: incentiveMailTopics, mailDocking: dockingMailTopics }

export type MailCatalogue = keyof typeof catalogues

interface KindFacts {
  catalogue: MailCatalogue
  topic: MailTopic
}

const kinds = new Map(
  Object.entries(catalogues).flatMap(([catalogue, topics]) => Object.entries(topics).map(([kind, topic]): [string, KindFacts] => [kind, { catalogue: catalogue as MailCatalogue, topic }])),
)

export const topicOf = (kind: MailKind): MailTopic => kinds.get(kind)!.topic

/** Where a kind's texts lie and what it is about; undefined for what an older release called by another name. */
export const factsOfKind = (kind: string): KindFacts | undefined => kinds.get(kind)

export const mailKinds = [...kinds.keys()] as MailKind[]
