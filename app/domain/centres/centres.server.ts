import type { Prisma } from '@prisma-client'
import { type Actor, isBureau } from '~/domain/actor'
import { agreementsWhere } from '~/domain/agreements/conditions.server'
import { jointCentres } from '~/domain/agreements/counted.server'
import { endStates } from '~/domain/agreements/life'
import { partySelect } from '~/domain/agreements/list.server'
import { today as countyToday } from '~/domain/calendar'
import { isOneOf, publicAgreementStates } from '~/domain/facts'
import { agreementFacts } from '~/domain/facts.server'
import { can } from '~/domain/permissions'
import { db } from '~/platform/db.server'
import { barOf, reachOf, type TimelineBar } from './bars'
import type { CentreFilter } from './centres.schema'
import { healthOf, healthSelect } from './facts.server'
import { type Health, healthGrades } from './health'
import { touches, yearSpan } from './spans'

const inTimeline = {
  ...healthSelect,
  title: true,
  signedOn: true,
  signedPrecision: true,
  isSample: true,
  withdrawnAt: true,
  createdAt: true,
  parties: { ...partySelect, select: { ...partySelect.select, ...healthSelect.parties.select } },
} satisfies Prisma.AgreementSelect

type Row = Prisma.AgreementGetPayload<{ select: typeof inTimeline }>

export type CentreRow = ReturnType<typeof rowOf>

const rowsOnPage = 40

/** Joint centres (or all agreements) with their bars in a range of years. A reader who is no party sees the public face: no term, no milestones, no health. */
export async function listCentres(actor: Actor, filter: CentreFilter, now = countyToday()) {
  const rows = await loadRows(actor, filter, now)
  const asked = rows.filter(({ health }) => isAsked(filter.health, health))
  const years = yearsShown(filter, now)
  const range = yearSpan(years.from, years.to)
  const within = asked.filter(({ bar }) => touches(reachOf(bar), range)).sort(orders[filter.sort])
  const pages = Math.max(1, Math.ceil(within.length / rowsOnPage))
  return {
    rows: within.slice((filter.page - 1) * rowsOnPage, filter.page * rowsOnPage),
    total: within.length,
    ...{ page: filter.page, pages, years, range, today: now },
    outside: asked.length - within.length,
    all: reachOfAll(asked),
    counts: healthGrades.map((grade) => ({ grade, count: rows.filter(({ health }) => health?.grade === grade).length })),
  }
}

async function loadRows(actor: Actor, filter: CentreFilter, now: Date): Promise<CentreRow[]> {
  const { keyword, institution, enterprise, state } = filter
  const where: Prisma.AgreementWhereInput = { AND: [agreementsWhere(actor, { keyword, institution, enterprise, state }), filter.scope === 'all' ? {} : jointCentres] }
  const rows = await db().agreement.findMany({ where, select: inTimeline, orderBy: { id: 'asc' } })
  const ended = await endDays(rows)
  return rows.map((row) => rowOf(actor, row, ended.get(row.id) ?? null, now))
}

async function endDays(rows: Row[]): Promise<Map<string, Date>> {
  const ids = rows.filter(({ state }) => isOneOf(endStates, state)).map(({ id }) => id)
  const changes = await db().stateChange.groupBy({ by: 'recordId', where: { recordKind: 'agreement', recordId: { in: ids }, toState: { in: [...endStates] } }, _max: { at: true } })
  return new Map(changes.map(({ recordId, _max }) => [recordId, countyToday(_max.at!)]))
}

function rowOf(actor: Actor, row: Row, endedOn: Date | null, now: Date) {
  const { id, title, centreName, mode, state, isSample, parties, signedOn, signedPrecision } = row
  const terms = can(actor, 'agreement.viewTerms', agreementFacts(row))
  const term = terms ? { startsOn: row.startsOn, endsOn: row.endsOn, noticeOn: row.noticeOn } : { startsOn: null, endsOn: null, noticeOn: null }
  const isSigned = isOneOf(publicAgreementStates, state)
  return {
    ...{ id, title, centreName, mode, state, isSample, parties, signedOn, signedPrecision, ...term },
    bar: barOf({ signedOn, signedPrecision, ...term, endedOn, isSigned, createdOn: countyToday(row.createdAt) }, now) as TimelineBar,
    milestones: terms ? row.milestones : null,
    health: terms ? healthOf(row, now) : null,
  }
}

const isAsked = (asked: CentreFilter['health'], health: Health | null) => !asked || (asked === 'attention' ? health !== null && health.grade !== 'good' : health?.grade === asked)

/** Without a wish: last year and the two to come. */
function yearsShown({ from, to }: CentreFilter, now: Date): { from: number; to: number } {
  const year = now.getUTCFullYear()
  const first = from ?? Math.min(year - 1, to ?? year)
  return { from: first, to: Math.max(first, to ?? Math.max(year + 2, first)) }
}

function reachOfAll(rows: CentreRow[]): { from: number; to: number } | null {
  const reaches = rows.map(({ bar }) => reachOf(bar))
  if (reaches.length === 0) return null
  return { from: Math.min(...reaches.map(({ from }) => from.getUTCFullYear())), to: Math.max(...reaches.map(({ to }) => to.getUTCFullYear())) }
}

const nameOf = ({ centreName, title }: CentreRow) => centreName ?? title
const byName = (one: CentreRow, other: CentreRow) => nameOf(one).localeCompare(nameOf(other), 'zh-CN') || (one.id < other.id ? -1 : 1)
const byStart = (one: CentreRow, other: CentreRow) => reachOf(other.bar).from.getTime() - reachOf(one.bar).from.getTime() || byName(one, other)
const rank = ({ health }: CentreRow) => (health ? healthGrades.indexOf(health.grade) : healthGrades.length)
const endOf = ({ endsOn }: CentreRow) => endsOn?.getTime() ?? Number.MAX_SAFE_INTEGER

const orders: Record<CentreFilter['sort'], (one: CentreRow, other: CentreRow) => number> = {
  name: byName,
  start: byStart,
  end: (one, other) => endOf(one) - endOf(other) || byName(one, other),
  health: (one, other) => rank(one) - rank(other) || byStart(one, other),
}

/** The running joint centres that are not well, the worst first, for the bureau's overview and desk. */
export async function centresToWatch(actor: Actor, now = countyToday()) {
  if (!isBureau(actor)) return []
  const filter = { scope: 'centres', sort: 'health', page: 1 } as CentreFilter
  const rows = await loadRows(actor, filter, now)
  return rows.filter(({ health }) => isAsked('attention', health)).sort(orders.health)
}

/** How one agreement fares, for its page; null for those who may not read its terms, before signing and after the end. */
export async function healthOfAgreement(actor: Actor, id: string, now = countyToday()): Promise<Health | null> {
  const row = await db().agreement.findUnique({ where: { id }, select: { ...healthSelect, withdrawnAt: true } })
  return row && !row.withdrawnAt && can(actor, 'agreement.viewTerms', agreementFacts(row)) ? healthOf(row, now) : null
}
