import type { ImportOutcome, Prisma } from '@prisma-client'
import type { Changes } from '~/domain/history/changes'
import { db } from '~/platform/db.server'
import { newId } from '~/platform/ids'
import type { Reason } from '../mapping/parse'
import { noLinks, type Stored } from '../records/desk'
import { desks } from '../records/desks.server'
import { columnChanges } from '../records/difference'
import { isEmpty, linkChanges, missingLinks } from '../records/links.server'
import { mergeRows } from './merge'
import type { Plan, Planner } from './planner.server'
import type { ParsedRow, RowValues } from './rows'

/** A row of the file, understood but not yet looked up. */
export interface ReadRow {
  sheet: string
  row: number
  parsed: ParsedRow
  reasons: Reason[]
}

interface Place {
  /** The ImportRow that has the record so far. */
  id: string
  row: number
}

interface Superseded {
  id: string
  reason: Reason
}

/** Plans the rows of a file chunk by chunk and keeps in mind which row has which record. */
export class Checker {
  #places = new Map<string, Place>()

  constructor(
    readonly batchId: string,
    readonly planner: Planner,
  ) {}

  /** The chunk's rows as they are to be stored, and earlier rows whose record a row of this chunk takes over. */
  async check(rows: ReadRow[]): Promise<{ rows: Prisma.ImportRowCreateManyInput[]; superseded: Superseded[] }> {
    const good = rows.filter(({ reasons }) => !reasons.some(({ level }) => level === 'refuse'))
    const plans = new Map((await this.planner.plan(good)).map((plan, index) => [good[index]!, plan]))
    const earlier = await this.#earlierRows([...plans.values()])
    const stored = await desks[this.planner.kind].stored(db(), [...plans.values()].flatMap(({ existing }) => (existing && !existing.inFile ? [existing.id] : [])))
    const written = new Map<string, Prisma.ImportRowCreateManyInput>()
    const superseded: Superseded[] = []
    for (const row of rows) {
      const plan = plans.get(row)
      const input = plan ? this.#planned(row, plan, stored, earlier, superseded) : this.#base(row, 'refuse', row.reasons, { parsed: row.parsed })
      written.set(input.id!, input)
    }
    return { rows: [...written.values()].map((input) => outdone(input, superseded)), superseded: superseded.filter(({ id }) => !written.has(id)) }
  }

  #planned(row: ReadRow, plan: Plan, stored: Map<string, Stored>, earlier: Map<string, ParsedRow>, superseded: Superseded[]): Prisma.ImportRowCreateManyInput {
    const reasons = [...row.reasons, ...plan.notes]
    if (plan.question || !plan.id) return { ...this.#base(row, 'ambiguous', [...reasons, asking(plan)], { parsed: row.parsed }), choices: { question: plan.question, answers: {} } as unknown as Prisma.InputJsonObject }
    const before = this.#places.get(plan.id)
    if (before) {
      plan.parsed = mergeRows(earlier.get(before.id) ?? plan.parsed, plan.parsed)
      superseded.push({ id: before.id, reason: { level: 'note', column: null, code: 'supersededBy', params: { row: row.row } } })
      reasons.push({ level: 'note', column: null, code: 'replaces', params: { row: before.row } })
    }
    const { outcome, changes } = this.#outcome(plan, stored)
    const input = this.#base(row, outcome, reasons, { parsed: plan.parsed, ...(outcome === 'update' ? { changes } : {}) })
    this.#places.set(plan.id, { id: input.id!, row: row.row })
    earlier.set(input.id!, plan.parsed)
    return { ...input, recordId: plan.id }
  }

  #outcome(plan: Plan, stored: Map<string, Stored>): { outcome: ImportOutcome; changes: Changes } {
    const record = plan.existing && !plan.existing.inFile ? stored.get(plan.existing.id) : undefined
    if (!record) return { outcome: 'create', changes: {} }
    const links = missingLinks(plan, plan.id!, record.links ?? noLinks(), this.planner.directory)
    const changes = { ...columnChanges(desks[this.planner.kind], plan, record), ...linkChanges(links, this.planner.directory) }
    return { outcome: Object.keys(changes).length > 0 || !isEmpty(links) ? 'update' : 'unchanged', changes }
  }

  /** What earlier chunks' rows said of the records that this chunk's rows are about. */
  async #earlierRows(plans: Plan[]): Promise<Map<string, ParsedRow>> {
    const ids = plans.flatMap(({ id }) => this.#places.get(id ?? '')?.id ?? [])
    const rows = ids.length ? await db().importRow.findMany({ where: { id: { in: ids } }, select: { id: true, values: true } }) : []
    return new Map(rows.map(({ id, values }) => [id, (values as unknown as RowValues).parsed]))
  }

  #base({ sheet, row }: ReadRow, outcome: ImportOutcome, reasons: Reason[], values: RowValues): Prisma.ImportRowCreateManyInput {
    return { id: newId(), batchId: this.batchId, sheet, row, outcome, reasons: reasons as unknown as Prisma.InputJsonArray, values: values as unknown as Prisma.InputJsonObject }
  }
}

const asking = ({ question }: Plan): Reason => ({ level: 'ask', column: null, code: `ask_${question?.about ?? 'record'}`, value: question?.name })

/** A row of the very chunk that a later one takes over. */
function outdone(input: Prisma.ImportRowCreateManyInput, superseded: Superseded[]): Prisma.ImportRowCreateManyInput {
  const by = superseded.find(({ id }) => id === input.id)
  return by ? { ...input, outcome: 'superseded', reasons: [...(input.reasons as unknown as Reason[]), by.reason] as unknown as Prisma.InputJsonArray } : input
}
