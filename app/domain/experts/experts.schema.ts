import { z } from 'zod'
import { keywordOf, oneOf, pageOf, stateOf, textOf } from '~/domain/paging'
import { cooperationModes } from '~/domain/terms'
import { choices, list, optionalEmail, optionalInteger, optionalText, optionalUrl, requiredText, ticked } from '~/domain/validation'

export const expertSchema = z.object({
  name: requiredText(100),
  nameEn: optionalText(200),
  aliases: list(20, 100),
  /** As typed: the name or an alias of an institution on record. */
  institution: optionalText(200),
  /** Ticked where an institution of that name is to be made. */
  createInstitution: ticked(),
  department: optionalText(200),
  title: optionalText(100),
  disciplines: list(20, 100),
  researchDirections: list(30, 200),
  keywords: list(50, 60),
  biography: optionalText(4000),
  cooperationModes: choices(cooperationModes),
  regions: list(30, 60),
  capacity: optionalInteger(0, 1000),
  /** 回避单位: names of firms, on record or not. */
  conflicts: list(50, 200),
  contactPhone: optionalText(60),
  contactEmail: optionalEmail(),
  website: optionalUrl(),
  /** The bureau's own; left alone when the expert edits. */
  number: optionalText(40),
  note: optionalText(4000),
  version: z.coerce.number().int().optional(),
})

export type ExpertInput = z.output<typeof expertSchema>

/** What the list's URL asks for; anything unknown is left out. */
export const expertFilter = (search: URLSearchParams) => ({
  keyword: keywordOf(search),
  institution: textOf(search, 'institution'),
  mode: oneOf(cooperationModes, search.get('mode')),
  region: textOf(search, 'region'),
  state: stateOf(search),
  page: pageOf(search),
})

export type ExpertFilter = ReturnType<typeof expertFilter>
