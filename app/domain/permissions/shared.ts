import { type Actor, isBureau, isSignedIn } from '~/domain/actor'

export type Of<Kind extends string, Verbs extends string, Facts> = Record<`${Kind}.${Verbs}`, Facts>

/** What can be done with most kinds of record. */
export type Verb = 'view' | 'viewNote' | 'viewHistory' | 'edit' | 'withdraw' | 'restore'

/** The rules of the actions that `Records` names. */
export type RulesOf<Records> = { [A in keyof Records]: (actor: Actor, record: Records[A]) => boolean }

/** The bureau works on every record in every state, a firm's drafts too: it often writes them for the firm. */
export const bureau = (actor: Actor) => isBureau(actor)
export const activeForBureau = (actor: Actor, it: { state: string }) => isBureau(actor) && it.state === 'active'
export const withdrawnForBureau = (actor: Actor, it: { state: string }) => isBureau(actor) && it.state === 'withdrawn'

export const isMember = (actor: Actor, enterpriseId: string) => isSignedIn(actor) && actor.enterpriseId === enterpriseId
export const isExpert = (actor: Actor, expertId: string) => isSignedIn(actor) && actor.expertId === expertId

/** A manager decides who else acts for the firm, and what its record says. */
export const isManager = (actor: Actor, enterpriseId: string) => isSignedIn(actor) && actor.enterpriseId === enterpriseId && actor.memberRole === 'manager'
/** The expert in person, not a delegate. */
export const isOwner = (actor: Actor, expertId: string) => isSignedIn(actor) && actor.expertId === expertId && actor.expertRole === 'owner'
