import type { SignedInActor } from '~/domain/actor'
import { db } from '~/platform/db.server'
import * as made from '@tests/factories/records'
import { introductionRequest } from './introductions.schema'
import { startIntroduction } from './start.server'

/** A person with an account, as one who acts for a firm or an expert, or at the bureau. */
export async function person(links: { enterpriseId?: string; expertId?: string; delegate?: boolean } = {}): Promise<SignedInActor> {
  const { enterpriseId = null, expertId = null, delegate } = links
  const role = enterpriseId ? ('enterprise' as const) : expertId ? ('expert' as const) : ('bureau' as const)
  const acts = { memberRole: enterpriseId ? ('member' as const) : null, expertRole: expertId ? (delegate ? ('delegate' as const) : ('owner' as const)) : null }
  const { id, name } = await db().user.create({ data: made.user({ role, enterpriseId, expertId, ...acts }) })
  return { userId: id, name, role, enterpriseId, expertId, ...acts }
}

/** A firm with a published need and an expert, each with an account, and an officer. */
export async function plantPair(changes: { need?: Parameters<typeof made.need>[1]; expert?: Parameters<typeof made.expert>[0] } = {}) {
  const firm = await db().enterprise.create({ data: made.enterprise() })
  const professor = await db().expert.create({ data: made.expert(changes.expert) })
  const need = await db().need.create({ data: made.need(firm.id, changes.need) })
  const [member, expert, officer] = await Promise.all([person({ enterpriseId: firm.id }), person({ expertId: professor.id }), person()])
  return { firm, professor, need, member, expert, officer }
}

export type Pair = Awaited<ReturnType<typeof plantPair>>

/** Starts an introduction of the pair in the actor's name. */
export const start = ({ need, professor }: Pick<Pair, 'need' | 'professor'>, actor: SignedInActor, overrideReason?: string, now?: Date) =>
  startIntroduction(actor, introductionRequest.parse({ need: need.id, expert: professor.id, message: '贵方的成果与我们的难题相合，盼能一谈。', overrideReason }), now)

/** The code and the detail of an error, or `done`. */
export const outcomeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(() => 'done', (error: { code?: string; detail?: string }) => (error.code ? `${error.code} ${error.detail ?? ''}`.trim() : Promise.reject(error)))
