import { z } from 'zod'

/** Which files a copy takes over. */
export const copySchema = z.object({ file: z.array(z.string().max(40)).default([]) })
