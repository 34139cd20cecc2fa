import { type Actor, isSignedIn } from '~/domain/actor'
import { type Action, type Argument, can } from '~/domain/permissions'

export interface Address {
  path: string
  /** The status that an actor must get. */
  status(actor: Actor): number
}

/** null lets pass; a number is the status of whoever may not. */
export type Rule = (actor: Actor) => number | null

export const only = <A extends Action>(action: A, ...record: Argument<A>): Rule => (actor) => (can(actor, action, ...record) ? null : record.length > 0 && action.endsWith('.view') ? 404 : 403)

export const missing: Rule = () => 404
export const signedIn: Rule = (actor) => (isSignedIn(actor) ? null : 302)
export const always = (status: number): Rule => () => status

export const at = (path: string, ...rules: Rule[]): Address => ({
  path,
  status: (actor) => rules.map((rule) => rule(actor)).find((status) => status !== null) ?? 200,
})

/** An address behind the sign-in page. */
export const inside = (path: string, ...rules: Rule[]) => at(path, signedIn, ...rules)

export const unknown = '01900000-0000-7000-8000-00000000dead'
