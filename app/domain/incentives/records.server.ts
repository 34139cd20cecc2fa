import type { Prisma, RecordKind } from '@prisma-client'
import type { Tx } from '~/platform/db.server'
import type { IncentiveRecord, Version } from './rule'

export const incentiveKinds = ['declaration', 'recognition', 'patent'] as const satisfies RecordKind[]

export type IncentiveKind = (typeof incentiveKinds)[number]

export interface RecordRef {
  kind: IncentiveKind
  id: string
}

export const isIncentiveRef = (ref: { kind: string; id: string }): ref is RecordRef => (incentiveKinds as readonly string[]).includes(ref.kind)

const told = { id: true, title: true, quantity: true, state: true, enterpriseId: true } as const

/** These records as the rule reads them. */
export async function incentiveRecords(tx: Tx, refs: RecordRef[]): Promise<IncentiveRecord[]> {
  const among = (kind: IncentiveKind) => ({ id: { in: refs.filter((ref) => ref.kind === kind).map(({ id }) => id) } })
  return recordsWhere(tx, { declaration: among('declaration'), recognition: among('recognition'), patent: among('patent') })
}

/** All records that might entitle somebody, whatever they lack. */
export const allIncentiveRecords = (tx: Tx): Promise<IncentiveRecord[]> =>
  recordsWhere(tx, { declaration: { isMajor: true }, recognition: { kind: { not: 'other' } }, patent: { kind: 'invention', grantedOn: { not: null }, implementedOn: { not: null } } })

interface Wheres {
  declaration: Prisma.DeclarationWhereInput
  recognition: Prisma.RecognitionWhereInput
  patent: Prisma.PatentWhereInput
}

async function recordsWhere(tx: Tx, where: Wheres): Promise<IncentiveRecord[]> {
  const approval = { where: { stage: { in: ['approved' as const, 'completed' as const] } }, orderBy: { on: 'asc' as const }, take: 1, select: { on: true } }
  const declarations = await tx.declaration.findMany({ where: where.declaration, select: { ...told, isMajor: true, level: true, stage: true, steps: approval } })
  const recognitions = await tx.recognition.findMany({ where: where.recognition, select: { ...told, kind: true, level: true, recognisedOn: true } })
  const patents = await tx.patent.findMany({ where: where.patent, select: { ...told, kind: true, inventors: true, grantedOn: true, implementedOn: true } })
  return [
    ...declarations.map(({ state, steps, ...row }) => ({ ...row, kind: 'declaration' as const, active: state === 'active', approvedOn: steps[0]?.on ?? null })),
    ...recognitions.map(({ state, kind, ...row }) => ({ ...row, kind: 'recognition' as const, recognition: kind, active: state === 'active' })),
    ...patents.map(({ state, kind, ...row }) => ({ ...row, kind: 'patent' as const, patent: kind, active: state === 'active' })),
  ]
}

/** The versions of all policies that were not withdrawn. */
export async function policyVersions(tx: Tx): Promise<Version[]> {
  const rows = await tx.policyVersion.findMany({ where: { policy: { state: 'active' } }, include: { clauses: { orderBy: { position: 'asc' } } } })
  return rows.map(({ policyId, number, effectiveFrom, effectiveTo, clauses }) => ({
    ...{ policyId, number, effectiveFrom, effectiveTo },
    clauses: clauses.map(({ id, trigger, level, beneficiary, amount }) => ({ id, trigger, level, beneficiary, amount: amount.toFixed(2) })),
  }))
}
