import { z } from 'zod'
import { largestFile } from './fileKinds'

/** What the browser checks before it sends a file; the server looks at the bytes. */
export const fileSchema = z.object({
  file: z.instanceof(File).refine(({ size }) => size <= largestFile, `fileTooLarge|{"max":${largestFile / 1024 / 1024}}`),
})
