import { type Actor, isBureau, isSignedIn } from '~/domain/actor'
import { type FileFacts, type FileOwnerFacts, isOneOf } from '~/domain/facts'
import { agreementRules } from './agreements'
import { introductionRules } from './introductions'
import { needRules } from './needs'
import { isExpert, isMember, type Of, type RulesOf } from './shared'

/** Uploading is decided on the record that the file is to lie with. */
export type FileActions = Of<'file', 'view' | 'withdraw', FileFacts> & { 'file.upload': FileOwnerFacts }

/** An application's files are the firm's to read once it was sent in, and the applicant's to change until the last day to apply. */
const sentIn = ['submitted', 'selected', 'not_selected'] as const
const undecided = ['draft', 'submitted'] as const

/** Who reads what lies with a record. A need's file may name its firm: only for those who signed in and may know the firm. */
function seesOwner(actor: Actor, it: FileOwnerFacts): boolean {
  switch (it.kind) {
    case 'agreement':
      return agreementRules['agreement.viewTerms'](actor, it.agreement)
    case 'need':
      return isSignedIn(actor) && needRules['need.viewEnterprise'](actor, it.need)
    case 'message':
      return introductionRules['introduction.view'](actor, it.introduction)
    case 'application':
      return isExpert(actor, it.expertId) || (isMember(actor, it.enterpriseId) && isOneOf(sentIn, it.state))
  }
}

function addsTo(actor: Actor, it: FileOwnerFacts): boolean {
  switch (it.kind) {
    case 'agreement':
      return !it.agreement.withdrawnAt && (isBureau(actor) || (!!it.duty && agreementRules['duty.answer'](actor, it.duty)))
    case 'need':
      return needRules['need.edit'](actor, it.need)
    case 'message':
      return isSignedIn(actor) && actor.userId === it.authorId
    case 'application':
      return (isBureau(actor) || isExpert(actor, it.expertId)) && it.isOpen && isOneOf(undecided, it.state)
  }
}

export const fileRules: RulesOf<FileActions> = {
  'file.view': (actor, it) => isBureau(actor) || (!it.withdrawnAt && !!it.owner && seesOwner(actor, it.owner)),
  'file.upload': addsTo,
  'file.withdraw': (actor, it) => !it.withdrawnAt && (isBureau(actor) || (!!it.owner && it.owner.kind !== 'agreement' && addsTo(actor, it.owner))),
}
