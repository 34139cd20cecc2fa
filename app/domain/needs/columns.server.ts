import type { Prisma } from '@prisma-client'
import { type Actor, isBureau } from '~/domain/actor'
import { FieldErrors } from '~/domain/errors'
import { classificationCode } from '~/domain/reference/classifications.server'
import { holdValue } from '~/domain/records/lock.server'
import type { Tx } from '~/platform/db.server'
import { enterpriseNamed } from './enterprise.server'
import type { WrittenFields } from './writing.schema'

export type Faults = Record<string, string>

interface Columns {
  columns: Partial<Prisma.NeedUncheckedCreateInput>
  /** What could not be understood, beside its field; its column is left out. */
  faults: Faults
}

/** The fields of a form as columns: the firm by its id, the industry by its code; the bureau's own number and note stay the bureau's. */
export async function columnsOf(tx: Tx, actor: Actor, input: WrittenFields, self?: string): Promise<Columns> {
  const { enterprise, industryCode, description, version: _, note, number, ...fields } = input
  const faults: Faults = {}
  const columns: Columns['columns'] = { ...fields }
  const take = async (work: () => Promise<Columns['columns']>) => {
    try {
      Object.assign(columns, await work())
    } catch (error) {
      if (!(error instanceof FieldErrors)) throw error
      Object.assign(faults, error.fields)
    }
  }
  if (description !== undefined) columns.description = description ?? ''
  if (industryCode !== undefined) await take(async () => ({ industryCode: await classificationCode('industry', 'industryCode', industryCode) }))
  if (isBureau(actor)) {
    if (note !== undefined) columns.note = note
    if (number !== undefined) await take(() => freeNumber(tx, number, self))
    if (enterprise !== undefined) await take(() => firmNamed(tx, actor, enterprise))
  }
  return { columns, faults }
}

async function firmNamed(tx: Tx, actor: Actor, name: string | null) {
  if (!name) throw new FieldErrors({ enterprise: 'required' })
  return { enterpriseId: await enterpriseNamed(tx, actor, name) }
}

async function freeNumber(tx: Tx, number: string | null, self?: string) {
  if (number) await holdValue(tx, 'need.number', number)
  if (number && (await tx.need.findFirst({ where: { number, id: { not: self } } }))) throw new FieldErrors({ number: 'numberTaken' })
  return { number }
}
