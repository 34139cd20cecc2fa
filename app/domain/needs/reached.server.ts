import type { Prisma } from '@prisma-client'
import { type Actor, isBureau } from '~/domain/actor'
import { addDays } from '~/domain/calendar'
import { publicAgreementStates } from '~/domain/facts'
import { outputsByAgreement } from '~/domain/links/outputs.server'
import { nothing } from '~/domain/visibility.server'
import type { NeedFilter, ReachedStep } from './needs.schema'

/** Agreements that were signed and not called back. */
export const signedAgreement = { withdrawnAt: null, state: { in: [...publicAgreementStates] } } satisfies Prisma.AgreementWhereInput

export interface Reached {
  from?: Date
  to?: Date
  reached?: ReachedStep
  /** Agreements with an output, where `reached` asks for them. */
  outputAgreements?: string[]
}

/** Needs published between two days of the county that came so far. How far needs came is the bureau's to ask. */
export const reachedWhere = (actor: Actor, { from, to, reached, outputAgreements = [] }: Reached): Prisma.NeedWhereInput => ({
  AND: [from || to ? publishedWithin(from, to) : {}, reached ? (isBureau(actor) ? steps(outputAgreements)[reached] : nothing) : {}],
})

const eightHours = 8 * 3_600_000
const startOf = (day: Date) => new Date(day.getTime() - eightHours)

const publishedWithin = (from: Date | undefined, to: Date | undefined): Prisma.NeedWhereInput => ({ publishedAt: { not: null, gte: from && startOf(from), lt: to && startOf(addDays(to, 1)) } })

const steps = (outputAgreements: string[]): Record<ReachedStep, Prisma.NeedWhereInput> => ({
  introduction: { introductions: { some: {} } },
  agreement: { agreements: { some: signedAgreement } },
  milestone: { agreements: { some: { ...signedAgreement, milestones: { some: { state: 'done' } } } } },
  output: { agreements: { some: { ...signedAgreement, id: { in: outputAgreements } } } },
})

/** The filter with what its condition cannot say by itself. */
export async function resolved<F extends Partial<NeedFilter>>(filter: F): Promise<F & Reached> {
  return filter.reached === 'output' ? { ...filter, outputAgreements: [...(await outputsByAgreement()).keys()] } : filter
}
