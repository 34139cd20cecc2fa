import type { JoinRequestState, Prisma } from '@prisma-client'
import type { SignedInActor } from '~/domain/actor'
import { found } from '~/domain/errors'
import { statesOf } from '~/domain/history/history.server'
import { type Page, slice, toPage } from '~/domain/paging'
import { permit } from '~/domain/permit.server'
import { can } from '~/domain/permissions'
import { db } from '~/platform/db.server'
import { possibleRecords } from './possibleRecords.server'
import { partyOf } from './party.server'

const listed = {
  id: true,
  kind: true,
  state: true,
  createdAt: true,
  decidedAt: true,
  enterpriseName: true,
  expertName: true,
  institution: true,
  enterprise: { select: { id: true, name: true } },
  expert: { select: { id: true, name: true } },
  user: { select: { name: true, email: true, emailVerified: true, isSample: true } },
} satisfies Prisma.JoinRequestSelect

/** The bureau's queue: what is open with the oldest first, what is decided with the newest first. */
export async function listRequests(actor: SignedInActor, { state, page }: { state: JoinRequestState; page: number }): Promise<Page<RequestRow>> {
  permit(actor, 'requests.view')
  const where: Prisma.JoinRequestWhereInput = { state, user: { erasedAt: null } }
  const order = state === 'pending' ? ('asc' as const) : ('desc' as const)
  const [rows, total] = await Promise.all([
    db().joinRequest.findMany({ where, select: listed, orderBy: [{ createdAt: order }, { id: order }], ...slice(page) }),
    db().joinRequest.count({ where }),
  ])
  return toPage(rows, total, page)
}

export type RequestRow = Prisma.JoinRequestGetPayload<{ select: typeof listed }>

/** The open requests to act for a firm, oldest first, for its managers. */
export const requestsToJoin = (enterpriseId: string): Promise<RequestRow[]> =>
  db().joinRequest.findMany({ where: { enterpriseId, kind: 'membership', state: 'pending', user: { erasedAt: null } }, select: listed, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }], take: 100 })

/** A request with what helps to decide it: who acts there already, and for the bureau the records that may be meant. */
export async function getRequest(actor: SignedInActor, id: string) {
  const row = found(await db().joinRequest.findUnique({ where: { id }, include: { user: true, enterprise: true, expert: { include: { institution: true } } } }))
  permit(actor, 'request.view', row)
  const { user, enterprise, expert, ...request } = row
  const party = partyOf(request)
  const [states, people, possible] = await Promise.all([
    statesOf('join_request', id),
    party ? db().user.findMany({ where: { ...party, erasedAt: null }, select: { id: true, name: true, email: true, memberRole: true, expertRole: true, suspendedAt: true }, orderBy: { name: 'asc' }, take: 50 }) : [],
    can(actor, 'requests.view') ? possibleRecords(request) : [],
  ])
  return {
    request,
    asker: { name: user.name, email: user.email, emailVerified: user.emailVerified, isSample: user.isSample },
    record: enterprise ? { kind: 'enterprise' as const, id: enterprise.id, name: enterprise.name } : expert && { kind: 'expert' as const, id: expert.id, name: expert.name },
    mailHint: mailHint(user.email, enterprise ?? expert),
    people,
    possible,
    states,
    may: { decide: can(actor, 'request.decide', request) },
  }
}

export type RequestPage = Awaited<ReturnType<typeof getRequest>>

/** What the asker's address has in common with the contact on record: the whole of it, or the domain. */
function mailHint(email: string, record: { contactEmail: string | null } | null): 'same' | 'domain' | null {
  const known = record?.contactEmail?.toLowerCase()
  if (!known) return null
  if (known === email) return 'same'
  return domainOf(known) === domainOf(email) && !mailHosts.test(domainOf(email)) ? 'domain' : null
}

const domainOf = (email: string) => email.slice(email.lastIndexOf('@') + 1)

/** Where everybody can have an address, so that a common domain says nothing. */
const mailHosts = /^(?:(?:vip\.)?(?:qq|163|126|139|189|sina|sohu|foxmail|aliyun|yeah|gmail|outlook|hotmail|live|icloud)\.(?:com|cn|net)|example\.com)$/
