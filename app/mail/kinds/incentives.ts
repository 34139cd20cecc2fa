import type { MailTopic } from '../kinds'

/** `title` names the record behind the entitlement; amounts are in yuan. */
type Sum = { title: string; amount: number }

/** Mail about incentives (奖补). */
export interface IncentiveMails {
  /** To the firm's managers. */
  entitlement_raised: Sum
  entitlement_withdrawn: { title: string }
  entitlement_undone: { title: string }
  entitlement_approved: Sum
  entitlement_refused: { title: string; reason: string }
  entitlement_paid: Sum & { paidOn: string }
  /** To the bureau. */
  entitlement_claimed: { title: string; enterprise: string; amount: number }
}

export const incentiveMailTopics: Record<keyof IncentiveMails, MailTopic> = {
  entitlement_raised: 'incentives',
  entitlement_withdrawn: 'incentives',
  entitlement_undone: 'incentives',
  entitlement_approved: 'incentives',
  entitlement_refused: 'incentives',
  entitlement_paid: 'incentives',
  entitlement_claimed: 'office',
}
