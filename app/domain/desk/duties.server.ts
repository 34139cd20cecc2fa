import type { Prisma } from '@prisma-client'
import { isBureau, type SignedInActor } from '~/domain/actor'
import { pressingMilestonesWhere } from '~/domain/agreements/conditions.server'
import { nameOfParty } from '~/domain/agreements/agreements.server'
import { openReports, reportsWhere, visibleReports } from '~/domain/progress/conditions.server'
import { halfYearText } from '~/domain/progress/halfYears'
import { nothing } from '~/domain/visibility.server'
import { db } from '~/platform/db.server'
import { onTop, type Pile, type PileKind } from './piles'

/** What agreements ask of the actor: reports to file, or for the bureau to read and to press for, and milestones that are due. */
export function dutyPiles(actor: SignedInActor, now: Date): Promise<Pile>[] {
  if (!isBureau(actor)) return [reportPile('reports', { AND: [visibleReports(actor), openReports, { party: ownParty(actor) }] }, '/progress-reports'), milestonePile(actor)]
  return [
    reportPile('filedReports', reportsWhere(actor, { state: 'filed' }, now), '/progress-reports?state=filed'),
    reportPile('lateReports', reportsWhere(actor, { state: 'late' }, now), '/progress-reports?state=late'),
    milestonePile(actor),
  ]
}

const ownParty = ({ enterpriseId, expertId }: SignedInActor): Prisma.AgreementPartyWhereInput => ({ OR: [nothing, ...(enterpriseId ? [{ enterpriseId }] : []), ...(expertId ? [{ expertId }] : [])] })

const named = { select: { name: true } }

async function reportPile(kind: PileKind, where: Prisma.ProgressReportWhereInput, all: string): Promise<Pile> {
  const select = { id: true, periodFrom: true, dueOn: true, filedAt: true, agreement: { select: { title: true } }, party: { select: { enterprise: named, institution: named, expert: named } } } as const
  const filed = kind === 'filedReports'
  const [count, rows] = await Promise.all([
    db().progressReport.count({ where }),
    db().progressReport.findMany({ where, select, orderBy: [{ [filed ? 'filedAt' : 'dueOn']: 'asc' }, { id: 'asc' }], take: onTop }),
  ])
  const items = rows.map(({ id, periodFrom, dueOn, filedAt, agreement, party }) => ({
    id,
    title: agreement.title,
    who: `${nameOfParty(party)} · ${halfYearText(periodFrom)}`,
    path: `/progress-reports/${id}`,
    since: filed ? filedAt : null,
    due: filed ? null : dueOn,
  }))
  return { kind, count, items, all }
}

/** Milestones and obligations of running agreements that are overdue or due within the week, the earliest first; a party's own and those that all share. */
async function milestonePile(actor: SignedInActor): Promise<Pile> {
  const own = isBureau(actor) ? {} : { OR: [{ partyId: null }, { party: ownParty(actor) }] }
  const where = { AND: [pressingMilestonesWhere(actor), own] }
  const select = { id: true, title: true, dueOn: true, agreement: { select: { id: true, title: true } } }
  const [count, rows] = await Promise.all([
    db().milestone.count({ where }),
    db().milestone.findMany({ where, select, orderBy: [{ dueOn: 'asc' }, { id: 'asc' }], take: onTop }),
  ])
  const items = rows.map(({ id, title, dueOn, agreement }) => ({ id, title, who: agreement.title, path: isBureau(actor) ? `/agreements/${agreement.id}` : `/milestones/${id}`, since: null, due: dueOn }))
  return { kind: 'milestones', count, items, all: '/agreements?attention=overdue' }
}
