/** Who is asking, as the rules see them. */
export type Role = 'enterprise' | 'expert' | 'bureau' | 'head' | 'administrator'

export interface SignedInActor {
  userId: string
  name: string
  role: Role
  /** The firm an enterprise member belongs to. */
  enterpriseId: string | null
  /** A manager decides who else acts for the firm. */
  memberRole: 'manager' | 'member' | null
  /** The profile an expert claimed, or that a delegate acts for. */
  expertId: string | null
  expertRole: 'owner' | 'delegate' | null
}

export interface Visitor {
  role: 'visitor'
}

export type Actor = SignedInActor | Visitor

export const visitor: Visitor = { role: 'visitor' }

export const isSignedIn = (actor: Actor): actor is SignedInActor => actor.role !== 'visitor'

/** Bureau officers, heads and administrators work on every record. */
export const isBureau = (actor: Actor): boolean => actor.role === 'bureau' || isHead(actor)

/** Heads of the bureau decide besides; an administrator may all that a head may. */
export const isHead = (actor: Actor): boolean => actor.role === 'head' || actor.role === 'administrator'
