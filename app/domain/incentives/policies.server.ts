import type { Prisma } from '@prisma-client'
import type { Actor } from '~/domain/actor'
import { DomainError, FieldErrors, found } from '~/domain/errors'
import { changesBetween } from '~/domain/history/changes'
import { recordChange, recordState } from '~/domain/history/history.server'
import { permit } from '~/domain/permit.server'
import { refuseStale } from '~/domain/records/versions'
import { inTransaction, type Tx } from '~/platform/db.server'
import { type ClauseInput, type PolicyInput, type VersionInput, yuanOfClause } from './policies.schema'
import { enqueueAllEntitlements } from './reconcile.server'

/** Creates a policy; its first version is written next. */
export function createPolicy(actor: Actor, { version: _version, ...fields }: PolicyInput): Promise<string> {
  permit(actor, 'policy.edit')
  return inTransaction(async (tx) => {
    const { id } = await tx.incentivePolicy.create({ data: fields })
    await recordState(tx, actor, { kind: 'policy', id, from: null, to: 'active' })
    await recordChange(tx, actor, { action: 'create', kind: 'policy', id, changes: changesBetween({}, fields) })
    return id
  })
}

/** Corrects what a policy is called and where it comes from. Throws FieldErrors when it was changed meanwhile. */
export function updatePolicy(actor: Actor, id: string, { version, ...fields }: PolicyInput): Promise<void> {
  return changing(actor, id, async (tx, before) => {
    refuseStale(before.version, version)
    await tx.incentivePolicy.update({ where: { id }, data: fields })
    return changesBetween({ ...before }, fields)
  })
}

/** Takes a policy back, or restores it. Throws `conflict` while entitlements rest on it: its last version is to be ended instead. */
export function movePolicy(actor: Actor, id: string, to: 'active' | 'withdrawn', reason?: string): Promise<void> {
  return changing(actor, id, async (tx, { state }) => {
    if (state === to) throw new DomainError('conflict')
    if (to === 'withdrawn' && (await lastEventOn(tx, { policyId: id }))) throw new DomainError('conflict', 'policyInUse')
    await tx.incentivePolicy.update({ where: { id }, data: { state: to } })
    await recordState(tx, actor, { kind: 'policy', id, from: state, to, reason })
    return { state: [state, to] }
  })
}

/** Adds a version that follows the others. Throws FieldErrors where it does not begin after them. */
export function addVersion(actor: Actor, policyId: string, input: VersionInput): Promise<void> {
  return changing(actor, policyId, async (tx) => {
    const last = await tx.policyVersion.findFirst({ where: { policyId }, orderBy: { number: 'desc' }, select: { number: true } })
    const number = (last?.number ?? 0) + 1
    await refuseBesideOthers(tx, policyId, number, input)
    await tx.policyVersion.create({ data: { policyId, number, ...fieldsOf(input), clauses: { create: clausesOf(input) } } })
    return { policyVersion: [null, described(number, input)] }
  })
}

/** Rewrites a version on which nothing rests yet. Throws `conflict` where entitlements do: a new version follows it instead. */
export function rewriteVersion(actor: Actor, policyId: string, number: number, input: VersionInput): Promise<void> {
  return changing(actor, policyId, async (tx) => {
    const { id } = await versionOf(tx, policyId, number)
    if (await lastEventOn(tx, { id })) throw new DomainError('conflict', 'versionInUse')
    await refuseBesideOthers(tx, policyId, number, input)
    await tx.policyClause.deleteMany({ where: { versionId: id } })
    await tx.policyVersion.update({ where: { id }, data: { ...fieldsOf(input), clauses: { create: clausesOf(input) } } })
    return { policyVersion: [String(number), described(number, input)] }
  })
}

/** Says when a version ends; not before the last event that rests on it. */
export function endVersion(actor: Actor, policyId: string, number: number, effectiveTo: Date | null): Promise<void> {
  return changing(actor, policyId, async (tx) => {
    const { id, ...before } = await versionOf(tx, policyId, number)
    const last = await lastEventOn(tx, { id })
    if (effectiveTo && (effectiveTo < before.effectiveFrom || (last && effectiveTo < last))) throw new FieldErrors({ effectiveTo: 'endsBeforeUse' })
    await tx.policyVersion.update({ where: { id }, data: { effectiveTo } })
    return changesBetween({ effectiveTo: before.effectiveTo }, { effectiveTo })
  })
}

export const versionOf = async (tx: Tx, policyId: string, number: number) => found(await tx.policyVersion.findUnique({ where: { policyId_number: { policyId, number } } }))

/** The day of the last event whose entitlement stands (or was refused) under these versions; null where nothing rests on them. */
export async function lastEventOn(tx: Tx, version: Prisma.PolicyVersionWhereInput): Promise<Date | null> {
  const { _max } = await tx.entitlement.aggregate({ where: { clause: { version } }, _max: { raisedOn: true } })
  return _max.raisedOn
}

async function refuseBesideOthers(tx: Tx, policyId: string, number: number, { effective }: VersionInput): Promise<void> {
  const before = await tx.policyVersion.findFirst({ where: { policyId, number: { lt: number }, effectiveFrom: { gte: effective.on } } })
  const after = await tx.policyVersion.findFirst({ where: { policyId, number: { gt: number }, effectiveFrom: { lte: effective.on } } })
  if (before || after) throw new FieldErrors({ effective: 'versionOrder' })
}

const fieldsOf = ({ effective, effectiveTo, note }: VersionInput) => ({ effectiveFrom: effective.on, effectivePrecision: effective.precision, effectiveTo, note })

const clausesOf = ({ clauses }: VersionInput) =>
  clauses.filter(isClause).map((one, position) => ({ position, trigger: one.trigger!, level: one.level, beneficiary: one.beneficiary ?? ('enterprise' as const), amount: yuanOfClause(one), text: one.text }))

const isClause = (one: ClauseInput | undefined): one is ClauseInput => Boolean(one?.trigger)

const described = (number: number, input: VersionInput) => `${number} · ${input.effective.on.toISOString().slice(0, 10)} · ${clausesOf(input).map(({ amount }) => Number(amount)).join(' / ')}`

/** A change of a policy under its lock; what entitlements it means is looked at once it is committed. */
function changing(actor: Actor, id: string, work: (tx: Tx, before: Prisma.IncentivePolicyGetPayload<object>) => Promise<ReturnType<typeof changesBetween>>): Promise<void> {
  permit(actor, 'policy.edit')
  return inTransaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM "IncentivePolicy" WHERE "id" = ${id} FOR UPDATE`
    const changes = await work(tx, found(await tx.incentivePolicy.findUnique({ where: { id } })))
    await tx.incentivePolicy.update({ where: { id }, data: { version: { increment: 1 } } })
    await recordChange(tx, actor, { action: 'edit', kind: 'policy', id, changes })
    await enqueueAllEntitlements(tx)
  })
}
