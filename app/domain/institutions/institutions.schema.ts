import { z } from 'zod'
import { keywordOf, oneOf, pageOf, stateOf } from '~/domain/paging'
import { list, optionalText, optionalUrl, requiredText } from '~/domain/validation'

export const institutionKinds = ['university', 'military_university', 'research_institute', 'hospital', 'other'] as const

export const institutionSchema = z.object({
  name: requiredText(200),
  nameEn: optionalText(200),
  kind: z.enum(institutionKinds),
  aliases: list(30, 200),
  moeCode: optionalText(20),
  number: optionalText(40),
  website: optionalUrl(),
  note: optionalText(4000),
  /** The version that was shown for editing; absent for a new record. */
  version: z.coerce.number().int().optional(),
})

export type InstitutionInput = z.output<typeof institutionSchema>

/** What the list's URL asks for; anything unknown is left out. */
export const institutionFilter = (search: URLSearchParams) => ({
  keyword: keywordOf(search),
  kind: oneOf(institutionKinds, search.get('kind')),
  state: stateOf(search),
  page: pageOf(search),
})

export type InstitutionFilter = ReturnType<typeof institutionFilter>
