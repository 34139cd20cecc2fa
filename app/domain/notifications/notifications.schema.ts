import { z } from 'zod'

/** One notification to mark as read, or all. */
export const marking = z.object({ read: z.string().min(1).max(64) })
