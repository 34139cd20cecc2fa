import type { Prisma } from '@prisma-client'
import { today } from '~/domain/calendar'
import { db } from '~/platform/db.server'
import { momentsOf, type Scope } from '../period'
import { type Counted, countFigure, dateValue } from './counting.server'
import type { Reading } from './figure'

/** What went through the portal within the scope: needs published, introductions made, and those of them that led to an agreement. */
export async function readPortal(scope: Scope): Promise<Reading> {
  const moments = momentsOf(scope)
  const [needs, introductions] = await Promise.all([
    db().need.findMany({ where: { publishedAt: moments, state: { notIn: ['withdrawn', 'draft', 'submitted', 'returned'] } }, select: needFields, orderBy: [{ publishedAt: 'asc' }, { id: 'asc' }] }),
    db().introduction.findMany({ where: { proposedAt: moments, state: { not: 'withdrawn' } }, select: introductionFields, orderBy: [{ proposedAt: 'asc' }, { id: 'asc' }] }),
  ])
  const published = needs.map(need)
  const made = introductions.map(introduction)
  return {
    figures: [
      countFigure('needs.published', published, () => 1),
      countFigure('introductions.made', made, () => 1),
      countFigure('introductions.agreed', made.filter(({ row }) => row.state === 'agreement'), () => 1),
    ],
    records: [...published, ...made].map(({ record }) => record),
    uncounted: [],
  }
}

const needFields = { id: true, number: true, title: true, state: true, field: true, kind: true, publishedAt: true, enterprise: { select: { name: true } } } satisfies Prisma.NeedSelect
const introductionFields = { id: true, state: true, proposedAt: true, need: { select: { title: true, enterprise: { select: { name: true } } } }, expert: { select: { name: true } } } satisfies Prisma.IntroductionSelect

type Need = Prisma.NeedGetPayload<{ select: typeof needFields }>
type Introduction = Prisma.IntroductionGetPayload<{ select: typeof introductionFields }>

const need = (row: Need): Counted<Need> => ({
  row,
  record: {
    kind: 'need',
    id: row.id,
    label: row.title,
    values: { number: row.number, needKind: row.kind, field: row.field, enterprise: row.enterprise.name, publishedOn: dayOf(row.publishedAt), needState: row.state },
  },
})

const introduction = (row: Introduction): Counted<Introduction> => ({
  row,
  record: {
    kind: 'introduction',
    id: row.id,
    label: row.need.title,
    values: { enterprise: row.need.enterprise.name, expert: row.expert.name, proposedOn: dayOf(row.proposedAt), introductionState: row.state },
  },
})

/** The county's day of a moment. */
const dayOf = (moment: Date | null) => dateValue(moment && today(moment))
