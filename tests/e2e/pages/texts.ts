import { type Language, resources } from '~/locales'
import { fieldsOf } from '~/domain/imports/mapping/fields'
import { db } from '~/platform/db.server'
import accounts from '@sample/accounts.json'

/** Tells which of a page's texts come neither from its language's catalogue nor from the records. */
export type TextCheck = (texts: string[]) => string[]

/** Names and units that are written alike in every language. */
const everywhere = ['Lianyan', 'SHA', 'xlsx', 'csv', 'CN', 'GB', 'MB', 'KB']

/** Tables whose texts are codes, hashes or journals, which no page shows as they are. */
const notShown = ['AuditEntry', 'StateChange', 'Session', 'Account', 'Verification', 'Setting', '_prisma_migrations']

export async function textCheck(language: Language): Promise<TextCheck> {
  const data = [...(await recordTexts()), ...(await sheetTexts()), ...accounts.map(({ password }) => password)]
  const values = new Set(data)
  const own = [...leaves(resources[language]), ...columnNames(language)]
  const foreign = new Set(leaves(resources[language === 'en' ? 'zh-CN' : 'en']).filter((text) => !own.includes(text) && !values.has(text)))
  const known = [...data, ...own].join('\n')
  const words = new Set([...wordsOf(known), ...everywhere, ...monthNames(language), 'AM', 'PM'].map((word) => word.toLowerCase()))
  const isOdd = (text: string) => foreign.has(text) || isBroken(text, known) || !hanOf(text).every((run) => known.includes(run)) || !wordsOf(text).every((word) => words.has(word.toLowerCase()))
  const patterns = [...new Set(own)].filter((text) => text.includes('{{')).map(patternOf)
  const isFilledIn = (text: string) => patterns.some((pattern) => partsBeside(pattern, text)?.every((part) => !isOdd(part)))
  return (texts) => texts.filter((text) => isOdd(text) && !isFilledIn(text))
}

/** A message whose slots may hold anything. */
const patternOf = (message: string) => new RegExp(message.split(/\{\{.*?\}\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('(.+)'))

/** What a text holds beside the message's own words: its slots, and what stands before and after. Null where it is not that message. */
function partsBeside(pattern: RegExp, text: string): string[] | null {
  const found = pattern.exec(text)
  return found && [text.slice(0, found.index), ...found.slice(1), text.slice(found.index + found[0].length)]
}

/** A message key in place of its text, a value that was left out, or an object where a text should be. */
const isBroken = (text: string, known: string) => (/^[a-z]\w*([.:]\w+)+$/.test(text) && !known.includes(text)) || /\{\{|\bundefined\b|\bNaN\b|\[object|Invalid Date/.test(text)

/** Chinese is looked up by runs between other signs; the signs of dates and amounts are their own. */
const hanOf = (text: string) => text.replace(/(?<=\d)[年月日万亿]+/gu, ' ').match(/\p{Script=Han}+/gu) ?? []

const wordsOf = (text: string) => text.match(/[A-Za-z]{2,}/g) ?? []

const monthNames = (language: Language) =>
  ['long' as const, 'short' as const].flatMap((month) => Array.from({ length: 12 }, (_, index) => new Intl.DateTimeFormat(language, { month }).format(new Date(Date.UTC(2026, index, 15)))))

/** The headings of import templates are a catalogue of their own, since they are also what is recognised. */
const columnNames = (language: Language) => Object.values(fieldsOf).flat().map(({ en, zh }) => (language === 'en' ? en : zh)[0]!)

const leaves = (messages: unknown): string[] => (typeof messages === 'string' ? [messages] : Object.values(messages ?? {}).flatMap(leaves))

/** What stood in imported spreadsheets, what messages were filled with, and what frozen reports hold. */
async function sheetTexts(): Promise<string[]> {
  const kept = await Promise.all([
    db().importRow.findMany({ select: { values: true } }),
    db().importBatch.findMany({ select: { mapping: true } }),
    db().mailMessage.findMany({ select: { params: true } }),
    db().notification.findMany({ select: { params: true } }),
    db().reportSnapshot.findMany({ select: { figures: true } }),
  ])
  return leaves(kept)
}

/** Every text that the records hold, once. */
async function recordTexts(): Promise<string[]> {
  const columns = await db().$queryRaw<{ table: string; column: string; list: boolean }[]>`
    select c.table_name as "table", c.column_name as "column", c.data_type = 'ARRAY' as list
    from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
    where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.udt_name in ('text', '_text', 'varchar')`
  const shown = columns.filter(({ table, column }) => !notShown.includes(table) && !/(^|_)id$|Id$/.test(column))
  const read = shown.map(({ table, column, list }) => `select ${list ? `unnest("${column}")` : `"${column}"`} as text from "${table}"`)
  const rows = await db().$queryRawUnsafe<{ text: string | null }[]>(read.join(' union '))
  return rows.flatMap(({ text }) => text ?? [])
}
