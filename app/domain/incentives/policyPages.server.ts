import type { Prisma } from '@prisma-client'
import type { Actor } from '~/domain/actor'
import { found } from '~/domain/errors'
import { historyOf } from '~/domain/history/history.server'
import { can } from '~/domain/permissions'
import { permit } from '~/domain/permit.server'
import { writePreciseDate } from '~/domain/preciseDates'
import { db } from '~/platform/db.server'
import { differencesBetween, linesOf, type ShownClause } from './comparison'
import { lastEventOn, versionOf } from './policies.server'

const withVersions = { versions: { orderBy: { number: 'desc' }, include: { clauses: { orderBy: { position: 'asc' } } } } } satisfies Prisma.IncentivePolicyInclude

/** The policies, each with its latest version; withdrawn ones for the bureau alone. */
export async function listPolicies(actor: Actor) {
  permit(actor, 'policy.view')
  const where: Prisma.IncentivePolicyWhereInput = can(actor, 'policy.edit') ? {} : { state: 'active' }
  const rows = await db().incentivePolicy.findMany({ where, include: withVersions, orderBy: [{ createdAt: 'desc' }, { id: 'asc' }], take: 200 })
  return rows.map(({ id, title, issuer, state, isSample, versions }) => ({ id, title, issuer, state, isSample, versions: versions.length, latest: versions[0] ? shownVersion(versions[0]) : null }))
}

/** A policy with every version, the latest first, and what each changed of the one before. */
export async function getPolicy(actor: Actor, id: string) {
  permit(actor, 'policy.view')
  const { versions, note, ...policy } = found(await db().incentivePolicy.findUnique({ where: { id }, include: { ...withVersions, document: { select: { id: true, title: true } } } }))
  const edits = can(actor, 'policy.edit')
  found(policy.state === 'active' || edits ? policy : null)
  const shown = versions.map(shownVersion)
  return {
    policy: { ...policy, note: edits ? note : null, document: edits ? policy.document : null },
    versions: shown.map((version, index) => ({ ...version, differences: shown[index + 1] ? differencesBetween(shown[index + 1]!.clauses, version.clauses) : null })),
    history: edits ? await historyOf('policy', id, { note: true }) : null,
    may: { edit: edits, withdraw: edits && policy.state === 'active', restore: edits && policy.state === 'withdrawn' },
  }
}

type Loaded = Prisma.PolicyVersionGetPayload<{ include: { clauses: true } }>

function shownVersion({ number, effectiveFrom, effectivePrecision, effectiveTo, note, clauses }: Loaded) {
  const shown: ShownClause[] = clauses.map(({ id, trigger, level, beneficiary, amount, text }) => ({ id, trigger, level, beneficiary, text, amount: amount.toFixed(2) }))
  return { id: String(number), number, effectiveFrom, effectivePrecision, effectiveTo, note, clauses: shown, lines: linesOf(shown) }
}

/** The form's values of a policy. */
export async function policyForEditing(actor: Actor, id: string) {
  permit(actor, 'policy.edit')
  const { title, issuer, source, note, version } = found(await db().incentivePolicy.findUnique({ where: { id } }))
  return { title, issuer, source, note, version }
}

/** The form of a new version: the clauses of the last one, to be changed where they differ. */
export async function versionToFollow(actor: Actor, policyId: string) {
  permit(actor, 'policy.edit')
  const { title, versions } = found(await db().incentivePolicy.findUnique({ where: { id: policyId }, include: withVersions }))
  return { title, values: { clauses: versions[0]?.clauses.map(clauseValues) ?? [] } }
}

/** The form of a version; of one on which entitlements rest only its end. */
export async function versionForEditing(actor: Actor, policyId: string, number: string) {
  permit(actor, 'policy.edit')
  const { id } = await versionOf(db(), policyId, /^\d{1,6}$/.test(number) ? Number(number) : 0)
  const version = await db().policyVersion.findUniqueOrThrow({ where: { id }, include: { policy: { select: { title: true } }, clauses: { orderBy: { position: 'asc' } } } })
  const effectiveTo = version.effectiveTo?.toISOString().slice(0, 10)
  const values = { effective: writePreciseDate({ on: version.effectiveFrom, precision: version.effectivePrecision }), effectiveTo, note: version.note, clauses: version.clauses.map(clauseValues) }
  return { title: version.policy.title, number: version.number, lastEventOn: await lastEventOn(db(), { id }), values }
}

const wan = 10_000

/** Whole hundreds of yuan read best in ten thousands, as the documents write them. */
function clauseValues({ trigger, level, beneficiary, amount, text }: Loaded['clauses'][number]) {
  const inWan = amount.mod(100).isZero()
  return { trigger, level, beneficiary, text, amount: String(inWan ? amount.div(wan) : amount), unit: inWan ? 'wan' : 'yuan' }
}
