import type { Prisma } from '@prisma-client'
import type { Actor, SignedInActor } from '~/domain/actor'
import { today } from '~/domain/calendar'
import { DomainError, FieldErrors, found } from '~/domain/errors'
import { agreementFacts } from '~/domain/facts.server'
import { enterFiles, keepFiles, type NamedFile } from '~/domain/files/files.server'
import { type Changes, changesBetween } from '~/domain/history/changes'
import { recordChange } from '~/domain/history/history.server'
import { enqueueIndexing } from '~/domain/indexing.server'
import { permit } from '~/domain/permit.server'
import { refuseStale } from '~/domain/records/versions'
import { db, inTransaction, type Tx } from '~/platform/db.server'
import { agreementForChange } from '../agreements.server'
import { enterState } from '../moves.server'
import { agreementToWrite, filesOfPart, isConcluded, type ReadAgreement } from '../reading.server'
import { type AmendmentInput, type AmendmentKind, changeable, type RenewalInput } from './amendments.schema'

type Held = Awaited<ReturnType<typeof agreementForChange>>

/** What the form of an amendment or a renewal starts from: the terms as they stand, or as they stood before the amendment that it reverses. */
export async function amendmentToRecord(actor: Actor, id: string, { kind, reverses }: { kind: AmendmentKind; reverses: number | null }) {
  const agreement = await agreementToWrite(actor, id)
  refuseUnsigned(agreement)
  const reversed = reverses ? found(await db().amendment.findUnique({ where: { agreementId_number: { agreementId: id, number: reverses } } })) : null
  const before = Object.fromEntries(Object.entries((reversed?.changes ?? {}) as Changes).map(([field, [from]]) => [field, from]))
  const terms = Object.fromEntries(changeable.amendment.map((field) => [field, typed(field in before ? before[field] : agreement[field])]))
  return { title: agreement.title, kind, reverses: reversed?.number ?? null, values: { ...terms, version: agreement.version } }
}

/** A stored value as a form shows it. */
function typed(value: unknown): string | null {
  if (value == null) return null
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  const text = String(value)
  return /^\d{4}-\d{2}-\d{2}T/.test(text) ? text.slice(0, 10) : text
}

function refuseUnsigned(agreement: Pick<ReadAgreement, 'state'>): void {
  if (!isConcluded(agreement)) throw new DomainError('conflict', 'amendmentEarly')
}

type Input = { kind: 'amendment'; terms: AmendmentInput } | { kind: 'renewal'; terms: RenewalInput }

/**
 * Records what the parties agreed to change and changes it in the agreement. Throws FieldErrors where nothing changes, where a
 * renewal does not end later, and when the agreement was changed meanwhile. Only another amendment takes it back.
 */
export async function recordAmendment(actor: SignedInActor, id: string, input: Input, files: NamedFile[]): Promise<void> {
  const entries = await keepFiles(files)
  await inTransaction(async (tx) => {
    const before = await agreementForChange(tx, id)
    permit(actor, 'agreement.edit', agreementFacts(before))
    refuseUnsigned(before)
    refuseStale(before.version, input.terms.version)
    const after = termsOf(input)
    const changes = changesBetween({ ...before }, after)
    refuseFaulty(before, input, changes)
    const amendment = await enter(tx, actor, before, input, changes)
    await tx.agreement.update({ where: { id }, data: { ...after, version: { increment: 1 } } })
    await recordChange(tx, actor, { action: 'edit', kind: 'agreement', id, changes: { ...changes, [input.kind]: [null, amendment.number] } })
    await enterFiles(tx, actor, { agreementId: id, part: 'amendment', partId: amendment.id }, entries)
    if (before.state === 'expired' && input.terms.endsOn && input.terms.endsOn >= today()) await enterState(tx, actor, before, { to: 'active', reason: input.terms.reason })
    await enqueueIndexing(tx, [{ kind: 'agreement', id }])
  })
}

const termsOf = ({ kind, terms }: Input): Prisma.AgreementUpdateInput =>
  Object.fromEntries(changeable[kind].map((field) => [field, (terms as Record<string, unknown>)[field] ?? null]))

function refuseFaulty(before: Held, { kind, terms }: Input, changes: Changes): void {
  if (Object.keys(changes).length === 0) throw new FieldErrors({ '': 'amendmentEmpty' })
  if (kind === 'renewal' && before.endsOn && terms.endsOn! <= before.endsOn) throw new FieldErrors({ endsOn: 'renewalLater' })
}

async function enter(tx: Tx, actor: SignedInActor, { id }: Held, { kind, terms: { agreedOn, effectiveOn, reason } }: Input, changes: Changes) {
  const last = await tx.amendment.aggregate({ where: { agreementId: id }, _max: { number: true } })
  const number = (last._max.number ?? 0) + 1
  return tx.amendment.create({ data: { agreementId: id, number, kind, agreedOn, effectiveOn, reason, changes: changes as Prisma.InputJsonObject, recordedById: actor.userId } })
}

/** The amendments and renewals of an agreement, the last first, each with what it changed. */
export async function amendmentsOf(actor: Actor, agreement: ReadAgreement) {
  const [rows, filesOf] = await Promise.all([db().amendment.findMany({ where: { agreementId: agreement.id }, orderBy: { number: 'desc' } }), filesOfPart(actor, agreement, 'amendment')])
  return rows.map(({ id, number, kind, agreedOn, effectiveOn, reason, changes }) => ({ ...{ id, number, kind, agreedOn, effectiveOn, reason }, changes: changes as Changes, files: filesOf(id) }))
}

export type Amendments = Awaited<ReturnType<typeof amendmentsOf>>
