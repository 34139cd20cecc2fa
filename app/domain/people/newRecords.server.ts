import type { JoinRequest } from '@prisma-client'
import type { SignedInActor } from '~/domain/actor'
import { FieldErrors } from '~/domain/errors'
import { permit } from '~/domain/permit.server'
import { recordsNamed } from '~/domain/records/named.server'
import { insertRecord, refuseTaken, writeDown } from '~/domain/records/records.server'
import type { Tx } from '~/platform/db.server'

/** A firm of the name and code that were typed. Throws FieldErrors where a record has the name or the code. */
export async function newEnterprise(tx: Tx, actor: SignedInActor, { enterpriseName, creditCode }: JoinRequest): Promise<string> {
  permit(actor, 'enterprise.create')
  const fields = { name: enterpriseName!, creditCode }
  await besideTarget(() => refuseTaken(tx, 'enterprise', fields, ['name', 'creditCode']))
  return insertRecord(tx, actor, 'enterprise', { fields, aliases: [] })
}

/** An expert of the name that was typed, at the institution where it is on record. */
export async function newExpert(tx: Tx, actor: SignedInActor, { expertName, institution }: JoinRequest): Promise<string> {
  permit(actor, 'expert.create')
  const [place, ...more] = institution ? await recordsNamed(tx, 'institution', institution) : []
  const known = more.length === 0 ? place : undefined
  const fields = { name: expertName!, institutionId: known?.id ?? null }
  return insertRecord(tx, actor, 'expert', { fields, aliases: [], linked: [{}, { institution: known?.name ?? null }] })
}

/** The firm that the bureau found to be the same; it takes the code over where it had none. Throws FieldErrors where it bears another. */
export async function sameCode(tx: Tx, actor: SignedInActor, id: string, creditCode: string): Promise<string> {
  const firm = await tx.enterprise.findUnique({ where: { id } })
  if (!firm) throw new FieldErrors({ target: 'unknownRecord' })
  if (firm.creditCode && firm.creditCode !== creditCode) throw new FieldErrors({ target: 'otherCreditCode' })
  if (firm.creditCode) return id
  permit(actor, 'enterprise.edit', firm)
  await besideTarget(() => refuseTaken(tx, 'enterprise', { name: firm.name, creditCode }, ['creditCode'], id))
  await tx.enterprise.update({ where: { id }, data: { creditCode, version: { increment: 1 } } })
  await writeDown(tx, actor, { action: 'edit', kind: 'enterprise', id, changes: { creditCode: [null, creditCode] } })
  return id
}

async function besideTarget(check: () => Promise<void>): Promise<void> {
  await check().catch((error: unknown) => {
    throw error instanceof FieldErrors ? new FieldErrors({ target: 'sameRecordExists' }) : error
  })
}
