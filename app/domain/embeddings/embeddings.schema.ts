import { z } from 'zod'

/** What the administrator presses. */
export const embeddingsMove = z.object({ to: z.enum(['start', 'pause', 'check', 'forget']) })
