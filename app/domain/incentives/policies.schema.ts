import { z } from 'zod'
import { parsePreciseDate } from '~/domain/preciseDates'
import { adminLevels } from '~/domain/registers/terms'
import { optionalChoice, optionalDay, optionalText, optionalYuan, requiredText } from '~/domain/validation'
import { incentiveBeneficiaries, incentiveTriggers } from './triggers'
import { yuanOfWan } from './yuan'

export const policySchema = z.object({
  title: requiredText(300),
  issuer: optionalText(200),
  source: optionalText(500),
  note: optionalText(4000),
  version: z.coerce.number().int().optional(),
})

export type PolicyInput = z.output<typeof policySchema>

export const amountUnits = ['wan', 'yuan'] as const

/** One row of a version's clauses; a row without a trigger is none. */
const clause = z
  .object({
    trigger: optionalChoice(incentiveTriggers),
    level: optionalChoice(adminLevels),
    beneficiary: optionalChoice(incentiveBeneficiaries),
    amount: optionalYuan(),
    unit: optionalChoice(amountUnits),
    text: optionalText(1000),
  })
  .superRefine(({ trigger, amount }, context) => {
    if (trigger && amount === null) context.addIssue({ code: 'custom', path: ['amount'], message: 'required' })
    if (trigger && amount !== null && Number(amount) <= 0) context.addIssue({ code: 'custom', path: ['amount'], message: 'yuanAboveNothing' })
  })

export type ClauseInput = z.output<typeof clause>

/** Knows the day as far as the source tells it; 2017H1 is held from the first day of the half-year on. */
const preciseDay = requiredText(40).transform((value, context) => {
  const read = parsePreciseDate(value)
  if (!read) context.addIssue({ code: 'custom', message: 'preciseDate' })
  return read!
})

export const versionSchema = z
  .object({ effective: preciseDay, effectiveTo: optionalDay(), note: optionalText(2000), clauses: z.array(clause.optional()).max(60).default([]) })
  .superRefine(({ effective, effectiveTo, clauses }, context) => {
    if (effective && effectiveTo && effectiveTo < effective.on) context.addIssue({ code: 'custom', path: ['effectiveTo'], message: 'endBeforeStart' })
    if (!clauses.some((one) => one?.trigger)) context.addIssue({ code: 'custom', path: ['clauses[0].trigger'], message: 'required' })
  })

export type VersionInput = z.output<typeof versionSchema>

/** All that a version on which entitlements rest can still be told: when it ends. */
export const versionEndSchema = z.object({ effectiveTo: optionalDay() })

/** Yuan of a clause's amount, which is typed in yuan or in ten thousands. */
export const yuanOfClause = ({ amount, unit }: Pick<ClauseInput, 'amount' | 'unit'>): string => (unit === 'yuan' ? amount! : yuanOfWan(amount!))
