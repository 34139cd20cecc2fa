import { z } from 'zod'
import { latitude, list, longitude, optionalDecimal, optionalInteger, optionalText, optionalYuan, requiredDay, requiredText } from '~/domain/validation'
import { minutesOf } from './clock'

const time = () =>
  z.string().max(5).transform((value, context) => {
    const minutes = minutesOf(value)
    if (minutes === null) context.addIssue({ code: 'custom', message: value ? 'clock' : 'required' })
    return minutes ?? 0
  })

const optionalTime = () =>
  z.string().max(5).optional().transform((value, context) => {
    const minutes = value ? minutesOf(value) : null
    if (value && minutes === null) context.addIssue({ code: 'custom', message: 'clock' })
    return minutes
  })

const integer = (min: number, max: number) => z.coerce.number().int().min(min).max(max)
/** What a plan sets out from: days, hours, budget, and how travel is reckoned where nobody typed it. */
export const planSchema = z
  .object({
    title: requiredText(200),
    startsOn: requiredDay(),
    days: integer(1, 10),
    dayStart: time(),
    dayEnd: time(),
    lunchStart: optionalTime(),
    lunchEnd: optionalTime(),
    base: requiredText(100),
    baseLatitude: latitude(),
    baseLongitude: longitude(),
    people: integer(1, 100),
    perInstitution: optionalInteger(1, 100),
    costPerPersonDay: optionalYuan(),
    costLimit: optionalYuan(),
    speed: integer(5, 120),
    detour: optionalDecimal({ digits: 1, decimals: 2 }).transform((value) => value ?? '1.3').refine((value) => Number(value) >= 1, { error: 'tooSmall|{"min":1}' }),
    nearMinutes: integer(0, 240),
    otherMinutes: integer(1, 480),
    note: optionalText(2000),
    version: optionalInteger(1, 2_000_000_000),
  })
  .refine(({ dayStart, dayEnd }) => dayStart < dayEnd, { path: ['dayEnd'], error: 'endsBeforeStart' })
  .refine(({ lunchStart, lunchEnd }) => (lunchStart === null) === (lunchEnd === null), { path: ['lunchEnd'], error: 'lunchBoth' })
  .refine(({ lunchStart, lunchEnd }) => lunchStart === null || lunchEnd === null || lunchStart < lunchEnd, { path: ['lunchEnd'], error: 'endsBeforeStart' })
  .refine(({ costLimit, costPerPersonDay }) => !costLimit || Number(costPerPersonDay) > 0, { path: ['costPerPersonDay'], error: 'required' })

export type PlanInput = z.output<typeof planSchema>

/** The candidate needs: those ticked. */
export const planNeedsSchema = z.object({ needs: z.array(z.string().max(40)).max(300).default([]) })

/** The weight of one candidate need, and whether it must be covered or is left aside. */
export const needWeightSchema = z.object({
  weight: optionalDecimal({ digits: 3, decimals: 2 }).transform((value) => value ?? '1'),
  mark: z.enum(['open', 'must', 'out']),
})

/** Somebody who is to come: an expert by name, or so many whom nobody has named. */
export const seatSchema = z.object({ expert: optionalText(200), quantity: optionalInteger(1, 100), institution: optionalText(200), speciality: optionalText(200) })

/** A stop as it is typed; `anyway` lets it stand though something breaks. */
export const planStopSchema = z.object({
  enterprise: optionalText(200),
  place: optionalText(200),
  zone: optionalText(100),
  stay: integer(5, 720),
  opens: optionalTime(),
  closes: optionalTime(),
  closedOn: z.array(z.coerce.number().int().min(1).max(7)).default([]),
  latitude: latitude(),
  longitude: longitude(),
  day: optionalInteger(1, 10),
  place_in_day: optionalInteger(1, 50),
  locked: z.literal('on').optional().transform((value) => value === 'on'),
  note: optionalText(500),
  anyway: z.literal('on').optional().transform((value) => value === 'on'),
  version: optionalInteger(1, 2_000_000_000),
})

export type PlanStopInput = z.output<typeof planStopSchema>

/** Travel times, one pair of places a line: 太和镇 柏林镇 35. */
export const legsSchema = z.object({ legs: list(300, 300) })

/** What the buttons of a plan do. */
export const planPress = z.discriminatedUnion('press', [
  z.object({ press: z.enum(['invite', 'stops', 'route', 'undo', 'visit', 'withdraw', 'bringBack']) }),
  z.object({ press: z.literal('restore'), number: z.coerce.number().int().min(1) }),
  z.object({ press: z.enum(['up', 'down', 'earlierDay', 'laterDay', 'off', 'lock', 'unlock', 'removeStop']), row: requiredText(40) }),
  z.object({ press: z.enum(['inviteExpert', 'mustExpert', 'openExpert', 'forbidExpert', 'removeSeat']), row: requiredText(40) }),
])

export type PlanPress = z.output<typeof planPress>

/** Why a button of the plan may change nothing: messages of the `errors` catalogue. */
const refusals = ['nothingToUndo', 'planVisitMade', 'planWithoutNeeds', 'planWithoutStops', 'planNothingCovered', 'planMustExceed', 'planSeatsFull', 'planInstitutionFull', 'planBreaks', 'recordNotActive'] as const

export type RefusedPress = (typeof refusals)[number]

/** The refusal that an address names, if it is one. */
export const refusalOf = (text: string | null | undefined): RefusedPress | null => refusals.find((one) => one === text) ?? null
