import { z } from 'zod'
import { largestFile, mostAtOnce } from './fileKinds'

const one = z.instanceof(File).refine(({ size }) => size <= largestFile, `fileTooLarge|{"max":${largestFile / 1024 / 1024}}`)

const files = (least: number) =>
  z.preprocess((value) => (value === undefined ? [] : [value].flat()), z.array(one).min(least, 'fileMissing').max(mostAtOnce, `tooManyFiles|{"max":${mostAtOnce}}`))

/** What the browser checks before it sends files; the server looks at the bytes. */
export const filesSchema = z.object({ file: files(1) })

/** A field beside others that may bring files, or may stay empty. The server takes them from the form before it reads the rest. */
export const chosenFiles = () => files(0)
