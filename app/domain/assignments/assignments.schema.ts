import { z } from 'zod'
import { optionalInteger, requiredText, ticked } from '~/domain/validation'

export const assignmentModes = ['total', 'fairest', 'spread'] as const

/** From the best to the weakest. */
export const bands = ['strong', 'fair', 'some', 'weak'] as const

/** More at once would neither be read nor decided upon by anybody. */
export const mostNeeds = 300

const ids = z.array(z.string().max(40)).max(mostNeeds).default([])

const limits = {
  mode: z.enum(assignmentModes),
  leastBand: z.enum(bands),
  mustFill: ticked(),
  perNeedMost: optionalInteger(1, 50),
  inAllMost: optionalInteger(1, 500),
  usualRoom: optionalInteger(0, 50),
}

export const newAssignment = z.object({ title: requiredText(100), needs: ids, wanted: z.coerce.number().int().min(1).max(10), ...limits })

export type NewAssignment = z.output<typeof newAssignment>

const numbers = (most: number) => z.record(z.string().max(40), z.coerce.number().int().min(0).max(most)).default({})

/** The limits of a further version, with the numbers by need and by expert as `wanted.ID` and `room.ID`. */
export const furtherVersion = z.object({ ...limits, wanted: numbers(20), room: numbers(50) })

export type Limits = z.output<typeof furtherVersion>

export const startMany = z.object({ pairs: ids, message: requiredText(2000) })

/** The number of a version that an address names; undefined for the newest. */
export function versionOf(search: URLSearchParams): number | undefined {
  const number = Number(search.get('version') ?? NaN)
  return Number.isInteger(number) && number > 0 && number < 1_000_000 ? number : undefined
}

/** The mark that a press on a pair asks for; `pair` is a need's and an expert's id with a space between. */
export const markSchema = z.object({ pair: z.string().regex(/^\S{1,40} \S{1,40}$/), mark: z.enum(['locked', 'forbidden', '']).default('') })

export type StartMany = z.output<typeof startMany>
