import type { SignedInActor } from '~/domain/actor'
import { pageSize, toPage } from '~/domain/paging'
import { permit } from '~/domain/permit.server'
import { db } from '~/platform/db.server'
import { driftChanges, type DriftFilter } from './coverage.schema'
import { type Change, changeBetween } from './drift'

const snapshotsShown = 30

/** The newest snapshots with the number of needs in each band, the newest first. */
export async function recentSnapshots() {
  const rows = await db().pairingSnapshot.findMany({ orderBy: [{ day: 'desc' }, { at: 'desc' }], take: snapshotsShown })
  const counts = await db().pairingSnapshotNeed.groupBy({ by: ['snapshotId', 'bestBand'], where: { snapshotId: { in: rows.map(({ id }) => id) } }, _count: true })
  const bandsOf = (id: string) => Object.fromEntries(counts.filter(({ snapshotId }) => snapshotId === id).map(({ bestBand, _count }) => [bestBand ?? 'none', _count]))
  return rows.map(({ id, day, recipe, experts, idle }) => ({ id, day, recipe, experts, idle, bands: bandsOf(id) as Record<string, number> }))
}

/** What changed between two snapshots: how many needs by kind of change, and those of one kind. Without an order, the newest is held against the one a week before it, or the oldest. */
export async function getDrift(actor: SignedInActor, { from, to, change, page }: DriftFilter) {
  permit(actor, 'coverage.view')
  const snapshots = await recentSnapshots()
  const later = snapshots.find(({ id }) => id === to) ?? snapshots[0]
  const earlier = snapshots.find(({ id }) => id === from) ?? weekBefore(snapshots, later)
  const changes = earlier && later ? await changesBetween(earlier.id, later.id) : []
  const counts = driftChanges.map((kind) => ({ change: kind, needs: changes.filter(({ kinds }) => kinds.includes(kind)).length }))
  const asked = changes.filter(({ kinds }) => (change ? kinds.includes(change) : true))
  return { snapshots, earlier: earlier ?? null, later: later ?? null, counts, list: toPage(await named(asked.slice((page - 1) * pageSize, page * pageSize)), asked.length, page) }
}

const weekMs = 7 * 86_400_000

/** The latest snapshot at least a week older, or of another recipe; else the oldest there is. */
function weekBefore<S extends { id: string; day: Date; recipe: string }>(snapshots: S[], later: S | undefined): S | undefined {
  const earlier = later ? snapshots.slice(snapshots.indexOf(later) + 1) : []
  return earlier.find(({ day, recipe }) => later!.day.getTime() - day.getTime() >= weekMs || recipe !== later!.recipe) ?? earlier.at(-1)
}

async function changesBetween(from: string, to: string): Promise<Change[]> {
  const rows = await db().pairingSnapshotNeed.findMany({ where: { snapshotId: { in: [from, to] } } })
  const before = new Map(rows.filter(({ snapshotId }) => snapshotId === from).map((row) => [row.needId, row]))
  const after = new Map(rows.filter(({ snapshotId }) => snapshotId === to).map((row) => [row.needId, row]))
  return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((needId) => changeBetween(needId, before.get(needId), after.get(needId)) ?? [])
}

async function named(changes: Change[]) {
  const ids = changes.flatMap(({ before, after }) => [before?.first[0], after?.first[0]]).filter((id) => id !== undefined)
  const [needs, experts] = await Promise.all([
    db().need.findMany({ where: { id: { in: changes.map(({ needId }) => needId) } }, select: { id: true, title: true } }),
    db().expert.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } }),
  ])
  const titles = new Map(needs.map(({ id, title }) => [id, title]))
  const names = new Map(experts.map(({ id, name }) => [id, name]))
  const side = (one: Change['before']) => one && { band: one.bestBand, score: one.bestScore, first: names.get(one.first[0] ?? '') ?? null }
  return changes.map(({ needId, before, after }) => ({ id: needId, title: titles.get(needId) ?? '', before: side(before) ?? null, after: side(after) ?? null }))
}
