import { type Actor, isBureau, isSignedIn } from './actor'
import {
  type AgreementFacts,
  type EnterpriseFacts,
  type ExpertFacts,
  isOneOf,
  type NeedFacts,
  openNeedStates,
  publicAgreementStates,
  type WorkFacts,
} from './facts'

/**
 * The `view` rules of permissions.ts as labels for the search index: a document carries the audiences that may see it,
 * a query those that the asker belongs to, and a hit needs one in common.
 */
export type Audience = 'public' | 'signed_in' | 'bureau' | `enterprise:${string}` | `expert:${string}`

/** The audiences an actor belongs to. */
export function audiencesOf(actor: Actor): Audience[] {
  if (!isSignedIn(actor)) return ['public']
  return [
    'public',
    'signed_in',
    ...(isBureau(actor) ? (['bureau'] as const) : []),
    ...(actor.enterpriseId ? ([`enterprise:${actor.enterpriseId}`] as const) : []),
    ...(actor.expertId ? ([`expert:${actor.expertId}`] as const) : []),
  ]
}

export const audienceOfInstitution = (it: { state: string }): Audience[] => ['bureau', ...openTo(it)]

export const audienceOfEnterprise = (it: EnterpriseFacts): Audience[] => ['bureau', `enterprise:${it.id}`, ...openTo(it)]

export const audienceOfExpert = (it: ExpertFacts): Audience[] => ['bureau', `expert:${it.id}`, ...openTo(it)]

export const audienceOfWork = (it: WorkFacts): Audience[] => ['bureau', `expert:${it.expert.id}`, ...openTo(it, it.expert)]

/** Who may see the need; who may know its firm as well is `audienceOfNeedFirm`. */
export function audienceOfNeed(it: NeedFacts): Audience[] {
  const tier: Audience[] = it.disclosure === 'matched' ? [] : [it.disclosure]
  return [...insidersOfNeed(it), ...(isOpenNeed(it) ? tier : [])]
}

/** Who may see the name of the need's firm: a subset of `audienceOfNeed`. */
export const audienceOfNeedFirm = (it: NeedFacts): Audience[] => (it.hideEnterprise ? insidersOfNeed(it) : audienceOfNeed(it))

/** Who may find the agreement; its terms are for the bureau and the parties among them. */
export function audienceOfAgreement(it: AgreementFacts): Audience[] {
  const forAll: Audience[] = !it.withdrawnAt && isOneOf(publicAgreementStates, it.state) ? ['public'] : []
  return [
    'bureau',
    ...it.enterpriseIds.map((id) => `enterprise:${id}` as const),
    ...it.expertIds.map((id) => `expert:${id}` as const),
    ...forAll,
  ]
}

const openTo = (...records: { state: string }[]): Audience[] => (records.every((it) => it.state === 'active') ? ['public'] : [])

const isOpenNeed = (it: NeedFacts) => isOneOf(openNeedStates, it.state)

function insidersOfNeed(it: NeedFacts): Audience[] {
  const introduced = isOpenNeed(it) ? it.introducedExpertIds.map((id) => `expert:${id}` as const) : []
  return ['bureau', `enterprise:${it.enterpriseId}`, ...introduced]
}
