import { z } from 'zod'
import { today } from './calendar'
import { parsePreciseDate, type PreciseDate } from './preciseDates'

/**
 * Messages are keys of the `errors` catalogue with their values behind a bar (`tooLong|{"max":200}`),
 * so that one schema speaks every language.
 */
const message = (key: string, values?: Record<string, unknown>) => (values ? `${key}|${JSON.stringify(values)}` : key)

z.config({
  customError: (issue) => {
    if (issue.input === undefined || issue.input === null || issue.input === '') return message('required')
    switch (issue.code) {
      case 'too_big':
        return issue.origin === 'string' ? message('tooLong', { max: issue.maximum }) : message('tooBig', { max: issue.maximum })
      case 'too_small':
        return issue.origin === 'string' ? message('tooShort', { min: issue.minimum }) : message('tooSmall', { min: issue.minimum })
      case 'invalid_format':
        return message(issue.format === 'email' || issue.format === 'url' ? issue.format : 'format')
      case 'invalid_value':
        return message('choice')
      default:
        return message('format')
    }
  },
})

/** Control characters and lone surrogates, which no form field of ours needs and PostgreSQL refuses in part. */
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\p{Surrogate}/gu

const clean = (value: string) => value.replace(controls, '').replace(/\r\n/g, '\n').trim()

/** One or more characters after trimming, at most `max`. */
export const requiredText = (max: number) => z.string().transform(clean).pipe(z.string().min(1).max(max))

/*
 * Optional values are checked by `refine` after their transform: conform finds `optional` behind a transform,
 * not behind a `pipe`, and would call the field required.
 */

/** Text that may stay empty; empty becomes null. */
export const optionalText = (max: number) =>
  z
    .string()
    .optional()
    .transform((value) => clean(value ?? '') || null)
    .refine((value) => value === null || value.length <= max, { error: message('tooLong', { max }) })

/** A list typed one entry a line (or with 、；; between them): trimmed, without doubles. */
export const list = (max = 50, maxLength = 200) =>
  z
    .string()
    .optional()
    .transform((value) => [...new Set(clean(value ?? '').split(/[\n、；;]+/).map((entry) => entry.trim()).filter(Boolean))])
    .refine((entries) => entries.every((entry) => entry.length <= maxLength), { error: message('tooLong', { max: maxLength }) })
    .refine((entries) => entries.length <= max, { error: message('tooMany', { max }) })

/** Checkboxes of one name: any number of the given values. */
export const choices = <T extends string>(values: readonly [T, ...T[]]) => z.array(z.enum(values)).default([])

/** One of the given values, or null where nothing was chosen. */
export const optionalChoice = <T extends string>(values: readonly [T, ...T[]]) =>
  z.enum(values).optional().transform((value) => value ?? null)

/** A day as `YYYY-MM-DD`; becomes midnight UTC of that day, as PostgreSQL's `date` comes back. It knows no year 0. */
export const optionalDay = () =>
  z.iso
    .date()
    .optional()
    .refine((value) => !value?.startsWith('0000'), { error: message('format') })
    .transform((value) => (value ? new Date(`${value}T00:00:00Z`) : null))

/** The same where a day must be given. */
export const requiredDay = () =>
  z.iso
    .date()
    .refine((value) => !value.startsWith('0000'), { error: message('format') })
    .transform((value) => new Date(`${value}T00:00:00Z`))

/** A day that has come: what is recorded as having happened. */
export const requiredPastDay = () => requiredDay().refine((day) => day <= today(), { error: message('dayNotYet') })

/** A day or a coarser date: 2017-06-18, 2017-06, 2017H1, 2017; null where nothing was typed. */
export const optionalPreciseDate = () =>
  z
    .string()
    .max(40)
    .optional()
    .transform((value, context) => {
      const read = value ? parsePreciseDate(value) : null
      if (value && !read) context.addIssue({ code: 'custom', message: 'preciseDate' })
      return read
    })

/** The same of what has happened, where it must be told. */
export const requiredPastDate = () =>
  z
    .string()
    .max(40)
    .transform((value, context): PreciseDate => {
      const read = parsePreciseDate(value)
      if (!read) context.addIssue({ code: 'custom', message: value ? 'preciseDate' : 'required' })
      return read ?? { on: today(), precision: 'day' }
    })
    .refine(({ on }) => on <= today(), { error: message('dayNotYet') })

/** Yuan with at most two decimals, as the decimal string that PostgreSQL gives back; commas are forgiven. */
export const optionalYuan = () =>
  z
    .string()
    .optional()
    .transform((value) => (value ?? '').replace(/[,，\s]/g, '') || null)
    .refine((value) => value === null || /^\d{1,16}(\.\d{1,2})?$/.test(value), { error: message('yuan') })
    .transform((value) => value && shortest(value))

/** The same where an amount must be given. */
export const requiredYuan = () =>
  z
    .string()
    .transform((value) => value.replace(/[,，\s]/g, ''))
    .refine((value) => /^\d{1,16}(\.\d{1,2})?$/.test(value), { error: message('yuan') })
    .transform(shortest)

/** Without zeros that say nothing: `0100.50` is `100.5`, `-0` is `0`. */
function shortest(amount: string): string {
  const [whole = '', decimals = ''] = amount.split('.')
  return [whole.replace(/^(-?)0+(?=\d)/, '$1'), decimals.replace(/0+$/, '')].filter(Boolean).join('.').replace(/^-0$/, '0')
}

interface DecimalShape {
  /** At most so many before and behind the point. */
  digits: number
  decimals: number
  negative?: boolean
}

/** A decimal number as the shortest string of it; commas are forgiven. */
export const optionalDecimal = ({ digits, decimals, negative }: DecimalShape) => {
  const shape = new RegExp(`^${negative ? '-?' : ''}\\d{1,${digits}}(\\.\\d{1,${decimals}})?$`)
  return z
    .string()
    .optional()
    .transform((value) => (value ?? '').normalize('NFKC').replace(/[,\s]/g, '').replace(/^−/, '-') || null)
    .refine((value) => value === null || shape.test(value), { error: message('decimal', { decimals }) })
    .transform((value) => value && shortest(value))
}

export const optionalEmail = () => z.email().max(200).optional().transform((value) => value ?? null)

export const optionalUrl = () => z.url({ protocol: /^https?$/ }).max(500).optional().transform((value) => value ?? null)

export const optionalInteger = (min: number, max: number) =>
  z.coerce.number().int().min(min).max(max).optional().transform((value) => value ?? null)

/** A checkbox: ticked sends `on`. */
export const ticked = () => z.literal('on').optional().transform((value) => value === 'on')

/** Degrees north (south is negative), with five decimals at most, or nothing. */
export const latitude = () => degrees(90)

/** Degrees east (west is negative), likewise. */
export const longitude = () => degrees(180)

const degrees = (most: number) =>
  optionalDecimal({ digits: 3, decimals: 5, negative: true }).refine((value) => value === null || Math.abs(Number(value)) <= most, { error: `tooBig|{"max":${most}}` })
