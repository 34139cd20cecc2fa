import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const need = z.object({ id: z.string(), title: z.string(), text: z.string() })
const expert = z.object({ id: z.string(), name: z.string(), text: z.array(z.string()) })
const judgement = z.object({ need: z.string(), expert: z.string(), grade: z.number().min(0) })

export type JudgedNeed = z.infer<typeof need>
export type JudgedExpert = z.infer<typeof expert>

export interface JudgedSet {
  needs: JudgedNeed[]
  experts: JudgedExpert[]
  /** Need id -> expert id -> grade. */
  pools: Map<string, Map<string, number>>
}

/** What is wrong with a set's files, in one line that names file and line number. */
export class BadSet extends Error {}

/** Reads needs.jsonl, experts.jsonl and judgements.jsonl of a folder. Throws BadSet at the first fault. */
export function readJudgedSet(folder: string): JudgedSet {
  const needs = read(folder, 'needs.jsonl', need)
  const experts = read(folder, 'experts.jsonl', expert)
  const judgements = read(folder, 'judgements.jsonl', judgement)
  const pools = new Map(unique(needs, folder, 'needs.jsonl').map((id) => [id, new Map<string, number>()]))
  const known = new Set(unique(experts, folder, 'experts.jsonl'))
  for (const { line, value } of judgements) {
    const at = `${join(folder, 'judgements.jsonl')}:${line}`
    const pool = pools.get(value.need)
    if (!pool) throw new BadSet(`${at}: no need has the id ${JSON.stringify(value.need)}`)
    if (!known.has(value.expert)) throw new BadSet(`${at}: no expert has the id ${JSON.stringify(value.expert)}`)
    if ((pool.get(value.expert) ?? value.grade) !== value.grade) throw new BadSet(`${at}: this pair has another grade above`)
    pool.set(value.expert, value.grade)
  }
  return { needs: needs.map(({ value }) => value), experts: experts.map(({ value }) => value), pools }
}

interface Row<T> {
  line: number
  value: T
}

function read<T>(folder: string, name: string, schema: z.ZodType<T>): Row<T>[] {
  const file = join(folder, name)
  if (!existsSync(file)) throw new BadSet(`${file}: no such file`)
  return readFileSync(file, 'utf8')
    .replace(/^\uFEFF/, '')
    .split('\n')
    .map((text, i) => ({ line: i + 1, text: text.trim() }))
    .filter(({ text }) => text !== '')
    .map(({ line, text }) => ({ line, value: parse(text, schema, `${file}:${line}`) }))
}

function parse<T>(text: string, schema: z.ZodType<T>, at: string): T {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    throw new BadSet(`${at}: not a line of JSON`)
  }
  const result = schema.safeParse(json)
  if (result.success) return result.data
  const issue = result.error.issues[0]!
  throw new BadSet(`${at}: ${issue.path.join('.') || 'line'}: ${issue.message}`)
}

function unique(rows: Row<{ id: string }>[], folder: string, name: string) {
  const lines = new Map<string, number>()
  for (const { line, value } of rows) {
    const before = lines.get(value.id)
    if (before !== undefined) throw new BadSet(`${join(folder, name)}:${line}: the id ${JSON.stringify(value.id)} stands on line ${before} too`)
    lines.set(value.id, line)
  }
  return [...lines.keys()]
}
