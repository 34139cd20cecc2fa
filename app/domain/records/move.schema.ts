import { z } from 'zod'
import { optionalText } from '~/domain/validation'

/** The withdraw and restore buttons of a record's page. */
export const recordMove = z.object({ state: z.enum(['active', 'withdrawn']), reason: optionalText(500) })
