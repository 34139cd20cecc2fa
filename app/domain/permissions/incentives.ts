import type { EntitlementState } from '@prisma-client'
import { type Actor, isBureau, isHead, isSignedIn } from '~/domain/actor'
import type { EntitlementFacts } from '~/domain/facts'
import { type EntitlementStep, stepStartsFrom } from '~/domain/incentives/life'
import { bureau, isManager, isMember, type Of, type RulesOf } from './shared'

export type IncentiveActions = Of<'entitlement', 'view' | EntitlementStep, EntitlementFacts> & Record<'policy.view' | 'policy.edit' | 'incentives.view', undefined>

const ownEntitlement = (actor: Actor, it: EntitlementFacts) => isBureau(actor) || (it.enterpriseId !== null && isMember(actor, it.enterpriseId))
/** The firm's managers; the bureau for firms that have no account. */
const claimsFor = (actor: Actor, it: EntitlementFacts) => isBureau(actor) || (it.enterpriseId !== null && isManager(actor, it.enterpriseId))

/** Who decided a state may take the decision back. */
const undoes: Partial<Record<EntitlementState, (actor: Actor, it: EntitlementFacts) => boolean>> = { claimed: claimsFor, checked: isBureau, refused: isBureau, approved: isHead, paid: isHead }

const step = (name: EntitlementStep, who: (actor: Actor, it: EntitlementFacts) => boolean) => (actor: Actor, it: EntitlementFacts) => stepStartsFrom(name, it.state) && who(actor, it)

export const incentiveRules: RulesOf<IncentiveActions> = {
  'policy.view': isSignedIn,
  'policy.edit': bureau,
  'incentives.view': bureau,

  'entitlement.view': ownEntitlement,
  'entitlement.claim': step('claim', claimsFor),
  'entitlement.check': step('check', isBureau),
  'entitlement.approve': step('approve', isHead),
  'entitlement.pay': step('pay', isBureau),
  'entitlement.refuse': step('refuse', isBureau),
  'entitlement.undo': (actor, it) => undoes[it.state]?.(actor, it) ?? false,
}
