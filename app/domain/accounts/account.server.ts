import type { SignedInActor } from '~/domain/actor'
import { found } from '~/domain/errors'
import { historyOf, statesOf } from '~/domain/history/history.server'
import { permit } from '~/domain/permit.server'
import { can } from '~/domain/permissions'
import { db } from '~/platform/db.server'
import { userState } from './states'

const shown = {
  id: true,
  name: true,
  email: true,
  emailVerified: true,
  role: true,
  memberRole: true,
  expertRole: true,
  enterpriseId: true,
  expertId: true,
  suspendedAt: true,
  erasedAt: true,
  isSample: true,
  createdAt: true,
  enterprise: { select: { id: true, name: true } },
  expert: { select: { id: true, name: true } },
  joinRequests: { orderBy: { createdAt: 'desc' }, take: 20, select: { id: true, kind: true, state: true, enterpriseName: true, expertName: true, createdAt: true } },
  sessions: { orderBy: { createdAt: 'desc' }, take: 1, select: { createdAt: true } },
} as const

/** An account with whom it acts for, what it asked for, its life so far and when it last signed in, as far as its sessions tell. */
export async function getAccount(actor: SignedInActor, id: string) {
  permit(actor, 'accounts.view')
  const { joinRequests, sessions, ...account } = found(await db().user.findUnique({ where: { id }, select: shown }))
  const [states, history] = await Promise.all([statesOf('user', id), historyOf('user', id)])
  const manages = can(actor, 'accounts.manage') && actor.userId !== id && !account.erasedAt
  const ofBureau = account.role !== 'enterprise' && account.role !== 'expert'
  return {
    account: { ...account, state: userState(account) },
    lastSignIn: sessions[0]?.createdAt ?? null,
    requests: joinRequests,
    states,
    history,
    ofBureau,
    may: { manage: manages, changeRole: manages && ofBureau },
  }
}

export type AccountPage = Awaited<ReturnType<typeof getAccount>>
