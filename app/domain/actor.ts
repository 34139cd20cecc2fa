/** Who is asking, as the rules see them. */
export type Role = 'enterprise' | 'expert' | 'bureau' | 'administrator'

export interface SignedInActor {
  userId: string
  name: string
  role: Role
  /** The firm an enterprise member belongs to. */
  enterpriseId: string | null
  /** The profile an expert claimed. */
  expertId: string | null
}

export interface Visitor {
  role: 'visitor'
}

export type Actor = SignedInActor | Visitor

export const visitor: Visitor = { role: 'visitor' }

export const isSignedIn = (actor: Actor): actor is SignedInActor => actor.role !== 'visitor'

/** Bureau officers and administrators work on every record. */
export const isBureau = (actor: Actor): boolean => actor.role === 'bureau' || actor.role === 'administrator'
