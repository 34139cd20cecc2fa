import { z } from 'zod'
import { keywordOf, pageOf, stateOf, textOf } from '~/domain/paging'
import { latitude, list, longitude, optionalEmail, optionalInteger, optionalText, optionalUrl, requiredText } from '~/domain/validation'
import { isCreditCode, tidyCreditCode } from './creditCode'

/** Empty, or 18 characters whose last is the right check character; how it is written is forgiven. */
const creditCode = () =>
  optionalText(40)
    .transform((value) => value && tidyCreditCode(value))
    .refine((value) => value === null || isCreditCode(value), { error: 'creditCode' })

const asNumber = (value: string | null) => (value === null ? null : Number(value))

export const enterpriseSchema = z.object({
  name: requiredText(200),
  nameEn: optionalText(200),
  aliases: list(30, 200),
  creditCode: creditCode(),
  /** As typed: a code of GB/T 4754, its name, or both. */
  industryCode: optionalText(120),
  /** As typed: a code of the region, its name, or both. */
  regionCode: optionalText(120),
  township: optionalText(100),
  address: optionalText(300),
  latitude: latitude().transform(asNumber),
  longitude: longitude().transform(asNumber),
  website: optionalUrl(),
  mainProducts: optionalText(1000),
  employees: optionalInteger(0, 10_000_000),
  contactName: optionalText(100),
  contactPhone: optionalText(60),
  contactEmail: optionalEmail(),
  /** The bureau's own; left alone when the firm itself edits. */
  number: optionalText(40),
  note: optionalText(4000),
  version: z.coerce.number().int().optional(),
})

export type EnterpriseInput = z.output<typeof enterpriseSchema>

/** What the list's URL asks for; anything unknown is left out. */
export const enterpriseFilter = (search: URLSearchParams) => ({
  keyword: keywordOf(search),
  /** The first characters of an industry code: a division such as 32. */
  industry: /^([A-T]|\d{2,4})$/.exec(search.get('industry') ?? '')?.[0],
  township: textOf(search, 'township'),
  state: stateOf(search),
  page: pageOf(search),
})

export type EnterpriseFilter = ReturnType<typeof enterpriseFilter>
