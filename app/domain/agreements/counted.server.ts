import type { Prisma } from '@prisma-client'
import { addDays } from '~/domain/calendar'
import { publicAgreementStates } from '~/domain/facts'
import type { Precision } from '~/domain/preciseDates'
import { type CountedFilter, unstated } from './counted.schema'

type Where = Prisma.AgreementWhereInput

/** What counts as a joint centre: an agreement to found one, or one that names the centre it serves. */
export const jointCentres: Where = { OR: [{ mode: 'joint_centre' }, { centreName: { not: null } }] }

/** The conditions that statistics count agreements by. */
export function countedWhere({ from, to, signed, registered, centre, field, partner, township, industry, expert }: Partial<CountedFilter>): Where {
  return {
    AND: [
      registered === 'within' ? { registeredOn: { not: null, gte: from, lte: to } } : from || to ? signedWithin(from, to) : {},
      registered === 'undated' ? { registeredOn: null } : {},
      signed ? { state: { in: [...publicAgreementStates] } } : {},
      registered ? { registrationNumber: { not: null } } : {},
      centre ? jointCentres : {},
      field ? { field: field === unstated ? null : field } : {},
      partner ? { parties: partner === unstated ? { none: { institutionId: { not: null } } } : { some: { institution: { kind: partner } } } } : {},
      township ? ofFirms(township, (value) => ({ township: value })) : {},
      industry ? ofFirms(industry, (value) => ({ industryCode: value === null ? null : { startsWith: value } })) : {},
      expert ? { parties: { some: { expertId: expert } } } : {},
    ],
  }
}

/** Agreements with a firm of which it is stated so, or with one of which it is not stated. */
const ofFirms = (asked: string, condition: (value: string | null) => Prisma.EnterpriseWhereInput): Where => ({ parties: { some: { enterprise: condition(asked === unstated ? null : asked) } } })

const precisions = ['day', 'month', 'half_year', 'year'] as const satisfies Precision[]

/** Signed between two days for certain: a date known by half-year only counts where the whole half-year lies between them. */
export const signedWithin = (from: Date | undefined, to: Date | undefined): Where => ({
  OR: precisions.map((precision) => ({ signedPrecision: precision, signedOn: { not: null, gte: from, lt: to && startAfter(to, precision) } })),
})

/** The first day of the month, half-year or year that is not over by the end of a day. */
function startAfter(day: Date, precision: Precision): Date {
  const next = addDays(day, 1)
  const [year, month] = [next.getUTCFullYear(), next.getUTCMonth()]
  switch (precision) {
    case 'day':
      return next
    case 'month':
      return new Date(Date.UTC(year, month, 1))
    case 'half_year':
      return new Date(Date.UTC(year, month < 6 ? 0 : 6, 1))
    case 'year':
      return new Date(Date.UTC(year, 0, 1))
  }
}
