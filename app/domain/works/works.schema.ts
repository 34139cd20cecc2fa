import { z } from 'zod'
import { list, optionalInteger, optionalText, requiredText } from '~/domain/validation'

export const workKinds = ['achievement', 'patent', 'paper', 'project', 'award'] as const

export const workSchema = z.object({
  kind: z.enum(workKinds),
  title: requiredText(500),
  abstract: optionalText(10_000),
  keywords: list(50, 60),
  reference: optionalText(200),
  year: optionalInteger(1900, 2100),
  trl: optionalInteger(1, 9),
})

export type WorkInput = z.output<typeof workSchema>
