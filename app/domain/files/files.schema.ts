import { z } from 'zod'
import { largestFile, mostAtOnce } from './fileKinds'

const one = z.instanceof(File).refine(({ size }) => size <= largestFile, `fileTooLarge|{"max":${largestFile / 1024 / 1024}}`)

/** What the browser checks before it sends files; the server looks at the bytes. */
export const filesSchema = z.object({
  file: z.preprocess((value) => (value === undefined ? [] : [value].flat()), z.array(one).min(1, 'fileMissing').max(mostAtOnce, `tooManyFiles|{"max":${mostAtOnce}}`)),
})
