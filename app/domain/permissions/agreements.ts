import { type Actor, isBureau } from '~/domain/actor'
import { type AgreementFacts, type DutyFacts, isOneOf, publicAgreementStates } from '~/domain/facts'
import { bureau, isExpert, isMember, type Of, type RulesOf, type Verb } from './shared'

export type AgreementActions = Of<'agreement', Verb | 'viewTerms', AgreementFacts> & { 'agreement.create': undefined; 'duty.answer': DutyFacts }

const isParty = (actor: Actor, it: AgreementFacts) =>
  isBureau(actor) || it.enterpriseIds.some((id) => isMember(actor, id)) || it.expertIds.some((id) => isExpert(actor, id))

/** One's own duty, or one that all parties share. */
const actsFor = (actor: Actor, party: DutyFacts['party'], agreement: AgreementFacts) =>
  party ? (!!party.enterpriseId && isMember(actor, party.enterpriseId)) || (!!party.expertId && isExpert(actor, party.expertId)) : isParty(actor, agreement)

const signedForAll = (it: AgreementFacts) => !it.withdrawnAt && isOneOf(publicAgreementStates, it.state)

export const agreementRules: RulesOf<AgreementActions> = {
  'agreement.view': (actor, it) => signedForAll(it) || isParty(actor, it),
  'agreement.viewTerms': isParty,
  'agreement.viewNote': bureau,
  'agreement.viewHistory': isParty,
  'agreement.create': bureau,
  'agreement.edit': (actor, it) => isBureau(actor) && !it.withdrawnAt,
  'agreement.withdraw': (actor, it) => isBureau(actor) && !it.withdrawnAt,
  'agreement.restore': (actor, it) => isBureau(actor) && !!it.withdrawnAt,

  'duty.answer': (actor, { agreement, party }) => !agreement.withdrawnAt && (isBureau(actor) || actsFor(actor, party, agreement)),
}
