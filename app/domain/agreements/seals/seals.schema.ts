import { z } from 'zod'
import { chosenFiles, filesSchema } from '~/domain/files/files.schema'
import { optionalText, requiredPastDate, requiredText, ticked } from '~/domain/validation'

/** A party's seal under the agreement: the scan of the sealed original comes with it. */
export const sealSchema = z.object({
  partyId: requiredText(40),
  sealed: requiredPastDate(),
  signatory: optionalText(100),
  note: optionalText(500),
  /** Whether the need that the agreement answers becomes `contracted` with the last seal. */
  contractNeed: ticked(),
  file: chosenFiles(),
})

/** The same as the browser checks it, where the scan must be there. */
export const sealForm = sealSchema.extend(filesSchema.shape)

export type SealInput = z.output<typeof sealSchema>

/** Why an entry was wrong that is taken back. */
export const withdrawalSchema = z.object({ reason: requiredText(500) })
