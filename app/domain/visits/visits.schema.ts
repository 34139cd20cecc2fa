import { z } from 'zod'
import { optionalDay, optionalInteger, optionalText, requiredText } from '~/domain/validation'

/** A guest: an expert on record by name, or so many whom nobody named, perhaps of an institution. */
export const guestSchema = z.object({ expert: optionalText(200), institution: optionalText(200), quantity: optionalInteger(1, 1000) })

/** A stop of the route: a firm on record by name, or any other place. */
export const stopSchema = z.object({ enterprise: optionalText(200), place: optionalText(200), on: optionalDay(), note: optionalText(1000) })

/** The needs that a visit addresses: as many as were ticked. */
export const visitNeedsSchema = z.object({ needs: z.array(z.string().max(40)).max(500).default([]) })

/** What is to follow from a visit, by when, and what became of it. */
export const followUpSchema = z.object({
  text: requiredText(500),
  enterprise: optionalText(200),
  dueOn: optionalDay(),
  doneOn: optionalDay(),
  result: optionalText(1000),
  introductionId: optionalText(40),
  agreementId: optionalText(40),
})

export type GuestInput = z.output<typeof guestSchema>
export type StopInput = z.output<typeof stopSchema>
export type FollowUpInput = z.output<typeof followUpSchema>

/** What the buttons beside the rows of a visit do. */
export const visitPress = z.object({
  part: z.enum(['guests', 'stops', 'followUps']),
  row: requiredText(40),
  press: z.enum(['remove', 'up', 'down']),
})

export type VisitPress = z.output<typeof visitPress>

/** Where each part of a visit is edited. */
export const partPaths = { guests: 'guests', stops: 'route', needs: 'needs', followUps: 'follow-ups' } as const

export type VisitPart = keyof typeof partPaths
