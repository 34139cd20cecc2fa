import type { RecordKind } from '@prisma-client'
import { db } from '~/platform/db.server'
import { type RecordRef, unionsOf } from './unions'

/** The agreements that a link joins, at any remove, with a patent, an award or a recognition in use; the earliest day of those, where one is known. Four queries, however many links there are. */
export async function outputsByAgreement(): Promise<Map<string, Date | null>> {
  const rows = await db().recordLink.findMany({ select: { fromKind: true, fromId: true, toKind: true, toId: true } })
  const links = rows.map(({ fromKind, fromId, toKind, toId }): [RecordRef, RecordRef] => [{ kind: fromKind, id: fromId }, { kind: toKind, id: toId }])
  const days = await outputDays(links.flat())
  const outputs = new Map<string, Date | null>()
  for (const group of unionsOf(links.flat(), links)) {
    const dates = group.flatMap(({ kind, id }) => (days.has(`${kind}:${id}`) ? [days.get(`${kind}:${id}`)!] : []))
    if (dates.length > 0) for (const { kind, id } of group) if (kind === 'agreement') outputs.set(id, earliest(dates))
  }
  return outputs
}

async function outputDays(refs: RecordRef[]): Promise<Map<string, Date | null>> {
  const of = (kind: RecordKind) => ({ id: { in: refs.filter((ref) => ref.kind === kind).map(({ id }) => id) }, state: 'active' as const })
  const [patents, awards, recognitions] = await Promise.all([
    db().patent.findMany({ where: of('patent'), select: { id: true, appliedOn: true, grantedOn: true } }),
    db().award.findMany({ where: of('award'), select: { id: true, awardedOn: true } }),
    db().recognition.findMany({ where: of('recognition'), select: { id: true, recognisedOn: true } }),
  ])
  return new Map([
    ...patents.map(({ id, appliedOn, grantedOn }): [string, Date | null] => [`patent:${id}`, appliedOn ?? grantedOn]),
    ...awards.map(({ id, awardedOn }): [string, Date | null] => [`award:${id}`, awardedOn]),
    ...recognitions.map(({ id, recognisedOn }): [string, Date | null] => [`recognition:${id}`, recognisedOn]),
  ])
}

/** The first of the days that are known. */
export const earliest = (days: (Date | null)[]): Date | null => days.filter((day) => day !== null).sort((one, other) => one.getTime() - other.getTime())[0] ?? null
