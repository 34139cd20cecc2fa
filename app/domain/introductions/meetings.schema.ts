import { z } from 'zod'
import { optionalText, optionalUrl, requiredText } from '~/domain/validation'

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'format' })

/** The moment of a wall clock in the bureau's time zone; China keeps UTC+8 all year. */
const moment = (day: string, clock: string) => new Date(`${day}T${clock}:00+08:00`)

/** A meeting as its form has it: a day, from when until when, and where. */
export const meetingFields = z
  .object({
    title: requiredText(200),
    day: z.iso.date(),
    from: time,
    until: time,
    place: optionalText(300),
    link: optionalUrl(),
    note: optionalText(1000),
  })
  .refine(({ from, until }) => from < until, { path: ['until'], message: 'timeOrder' })

/** The same with the two moments that it means. */
export const meetingSchema = meetingFields.transform(({ day, from, until, ...rest }) => ({ ...rest, startsAt: moment(day, from), endsAt: moment(day, until) }))

export type MeetingInput = z.output<typeof meetingSchema>

/** What a meeting's address takes: its cancellation by a button, or the corrected values of its form. */
export const meetingChange = z.union([z.object({ cancel: z.literal('on') }).transform(() => 'cancel' as const), meetingSchema])
