import type { Prisma } from '@prisma-client'
import type { SignedInActor } from '~/domain/actor'
import { nameOfParty } from '~/domain/agreements/agreements.server'
import { endStates, runningStates } from '~/domain/agreements/life'
import { isOneOf } from '~/domain/facts'
import { openFunding } from '~/domain/funding/open.server'
import { visibleReports } from '~/domain/progress/conditions.server'
import { halfYearText } from '~/domain/progress/halfYears'
import { isLate } from '~/domain/progress/late'
import { agreementsOf } from '~/domain/visibility.server'
import { db } from '~/platform/db.server'
import type { Entry, Span } from './entry'

/** Agreements whose terms the actor may read. */
const readable = (actor: SignedInActor): Prisma.AgreementWhereInput => ({ AND: [agreementsOf(actor), { withdrawnAt: null }] })

const inSpan = ({ from, to }: Span) => ({ gte: from, lte: to })

/** Milestones and obligations, unless they were cancelled. */
export async function dutyEntries(actor: SignedInActor, span: Span, day: Date): Promise<Entry[]> {
  const where = { dueOn: inSpan(span), state: { not: 'cancelled' as const }, agreement: readable(actor) }
  const rows = await db().milestone.findMany({ where, include: { agreement: { select: { title: true, state: true } } }, orderBy: { id: 'asc' } })
  return rows.map(({ id, kind, title, dueOn, state, agreement }) => ({
    ...{ kind, id, title, about: agreement.title, day: dueOn!, path: `/milestones/${id}` },
    done: state === 'done',
    late: state === 'open' && dueOn! < day && !isOneOf(endStates, agreement.state),
  }))
}

/** What the funding plans of running agreements still want, on the last day of its year. */
export async function fundingEntries(actor: SignedInActor, { from, to }: Span, day: Date): Promise<Entry[]> {
  const rows = await openFunding({ agreement: { AND: [readable(actor), { state: { in: [...runningStates] } }] }, dueBy: to, dueFrom: from })
  return rows
    .filter(({ dueOn }) => dueOn >= from)
    .map(({ id, agreementId, agreement, name, open, dueOn }) => ({ kind: 'funding', id, title: agreement, about: `${name} · ¥${open}`, day: dueOn, path: `/agreements/${agreementId}#funding`, done: false, late: dueOn < day }))
}

/** The last days to give notice, and the ends of terms. */
export async function termEntries(actor: SignedInActor, span: Span, field: 'noticeOn' | 'endsOn'): Promise<Entry[]> {
  const where = { AND: [readable(actor), { [field]: inSpan(span), state: { not: 'terminated' as const } }] }
  const rows = await db().agreement.findMany({ where, select: { id: true, title: true, state: true, noticeOn: true, endsOn: true }, orderBy: { id: 'asc' } })
  return rows.map((row) => ({
    ...{ kind: field === 'endsOn' ? 'end' : 'notice', id: row.id, title: row.title, about: null, day: row[field]!, path: `/agreements/${row.id}` },
    done: isOneOf(endStates, row.state),
    late: false,
  }))
}

/** Progress reports on their due days. */
export async function reportEntries(actor: SignedInActor, span: Span, day: Date): Promise<Entry[]> {
  const named = { select: { name: true } }
  const include = { agreement: { select: { title: true } }, party: { select: { enterprise: named, institution: named, expert: named } } } as const
  const rows = await db().progressReport.findMany({ where: { AND: [visibleReports(actor), { dueOn: inSpan(span) }] }, include, orderBy: { id: 'asc' } })
  return rows.map(({ id, agreement, party, periodFrom, dueOn, state }) => ({
    ...{ kind: 'progress', id, title: agreement.title, about: `${nameOfParty(party)} · ${halfYearText(periodFrom)}`, day: dueOn, path: `/progress-reports/${id}` },
    done: state === 'filed' || state === 'accepted',
    late: isLate({ state, dueOn }, day),
  }))
}
