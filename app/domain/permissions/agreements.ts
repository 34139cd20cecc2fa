import { type Actor, isBureau } from '~/domain/actor'
import { type AgreementFacts, isOneOf, publicAgreementStates } from '~/domain/facts'
import { bureau, isExpert, isMember, type Of, type RulesOf, type Verb } from './shared'

export type AgreementActions = Of<'agreement', Verb | 'viewTerms', AgreementFacts> & { 'agreement.create': undefined }

const isParty = (actor: Actor, it: AgreementFacts) =>
  isBureau(actor) || it.enterpriseIds.some((id) => isMember(actor, id)) || it.expertIds.some((id) => isExpert(actor, id))

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
}
