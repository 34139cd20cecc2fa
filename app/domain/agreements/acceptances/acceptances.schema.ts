import { z } from 'zod'
import { chosenFiles } from '~/domain/files/files.schema'
import { optionalText, requiredPastDay, requiredText } from '~/domain/validation'

export const conclusions = ['passed', 'passed_with_conditions', 'failed'] as const

/** What those who accepted the work found, and what came of it. */
export const acceptanceSchema = z.object({ acceptedOn: requiredPastDay(), conclusion: z.enum(conclusions), opinion: requiredText(4000), outputs: optionalText(4000), file: chosenFiles() })

export type AcceptanceInput = z.output<typeof acceptanceSchema>
