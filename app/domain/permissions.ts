import type { Actor } from './actor'
import { type AccountActions, accountRules } from './permissions/accounts'
import { type AgreementActions, agreementRules } from './permissions/agreements'
import { type BureauActions, bureauRules } from './permissions/bureau'
import { type DockingActions, dockingRules } from './permissions/docking'
import { type FeedbackActions, feedbackRules } from './permissions/feedback'
import { type FileActions, fileRules } from './permissions/files'
import { type ChallengeActions, challengeRules } from './permissions/challenges'
import { type IncentiveActions, incentiveRules } from './permissions/incentives'
import { type IntroductionActions, introductionRules } from './permissions/introductions'
import { type NeedActions, needRules } from './permissions/needs'
import { type ProgrammeActions, programmeRules } from './permissions/programmes'
import { type RecordActions, recordRules } from './permissions/records'
import type { RulesOf } from './permissions/shared'

/** Every action with the record it is decided on; `undefined` = none. */
type ActionRecords = RecordActions & NeedActions & ChallengeActions & IntroductionActions & AgreementActions & FileActions & BureauActions & FeedbackActions & ProgrammeActions & IncentiveActions & DockingActions & AccountActions

export type Action = keyof ActionRecords
/** The record an action is decided on, as the rest of an argument list. */
export type Argument<A extends Action> = undefined extends ActionRecords[A] ? [record?: ActionRecords[A]] : [record: ActionRecords[A]]

/** The one answer to "may they?", for the server's checks and for what the pages show. */
export function can<A extends Action>(actor: Actor, action: A, ...[record]: Argument<A>): boolean {
  return rules[action](actor, record as ActionRecords[A])
}

const rules: RulesOf<ActionRecords> = {
  ...recordRules,
  ...needRules,
  ...challengeRules,
  ...introductionRules,
  ...agreementRules,
  ...fileRules,
  ...bureauRules,
  ...feedbackRules,
  ...programmeRules,
  ...incentiveRules,
  ...dockingRules,
  ...accountRules,
}

/** All actions there are. */
export const actions = Object.keys(rules) as Action[]
