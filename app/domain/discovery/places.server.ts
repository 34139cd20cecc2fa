import { db } from '~/platform/db.server'

/** Name of each industry's second level of GB/T 4754 (the two-digit division), by the code asked for. */
export async function industryNames(codes: (string | null)[]): Promise<Map<string, string>> {
  const asked = [...new Set(codes.flatMap((code) => code ?? []))]
  const division = (code: string) => code.slice(0, 2)
  const rows = await db().industry.findMany({ where: { code: { in: asked.map(division) } } })
  const names = new Map(rows.map(({ code, name }) => [code, name]))
  return new Map(asked.flatMap((code) => (names.has(division(code)) ? [[code, names.get(division(code))!] as const] : [])))
}

/** Names of each area and of those that contain it (county, city, province), by the code asked for. */
export async function regionNames(codes: (string | null)[]): Promise<Map<string, string[]>> {
  const asked = [...new Set(codes.flatMap((code) => code ?? []))]
  const chain = (code: string) => [code, code.slice(0, 4), code.slice(0, 2)].filter((part, i, parts) => parts.indexOf(part) === i)
  const rows = await db().region.findMany({ where: { code: { in: asked.flatMap(chain) } } })
  const names = new Map(rows.map(({ code, name }) => [code, name]))
  return new Map(asked.map((code) => [code, chain(code).flatMap((part) => names.get(part) ?? [])]))
}
