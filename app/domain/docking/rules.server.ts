import type { Actor } from '~/domain/actor'
import { FieldErrors } from '~/domain/errors'
import { permit } from '~/domain/permit.server'
import { db } from '~/platform/db.server'
import { changeDocking } from './change.server'
import type { RuleInput } from './docking.schema'
import { type Docking, dockingFacts, readDocking } from './reading.server'

/** The pairs that the bureau keeps apart or wants to meet, and the form's choices. */
export async function rulesForEditing(actor: Actor, eventId: string) {
  const event = await readDocking(db(), eventId)
  permit(actor, 'docking_event.view', dockingFacts(event))
  permit(actor, 'docking_event.edit', dockingFacts(event))
  const rules = await db().dockingRule.findMany({ where: { eventId }, orderBy: [{ firmId: 'asc' }, { expertId: 'asc' }] })
  const nameOf = new Map(event.participants.map(({ id, name }) => [id, name]))
  const choices = (side: 'firm' | 'expert') => event.participants.filter((one) => one.side === side).map(({ id, name }): [string, string] => [id, name])
  return { title: event.title, firms: choices('firm'), experts: choices('expert'), rules: rules.map((rule) => ({ ...rule, firmName: nameOf.get(rule.firmId)!, expertName: nameOf.get(rule.expertId)! })) }
}

/** Keeps a pair apart, or wants them to meet; counts with the next timetable. */
export function setRule(actor: Actor, eventId: string, { firm: firmId, expert: expertId, kind, reason }: RuleInput): Promise<void> {
  return changeDocking(actor, eventId, async (tx, event) => {
    const [firm, expert] = sidesOf(event, firmId, expertId)
    await tx.dockingRule.upsert({ where: { firmId_expertId: { firmId, expertId } }, create: { eventId, firmId, expertId, kind, reason }, update: { kind, reason } })
    return { changes: { pair: [null, `${firm} × ${expert}`], rule: [null, kind], reason: [null, reason] }, result: undefined }
  })
}

export function removeRule(actor: Actor, eventId: string, { firm: firmId, expert: expertId }: Pick<RuleInput, 'firm' | 'expert'>): Promise<void> {
  return changeDocking(actor, eventId, async (tx, event) => {
    const [firm, expert] = sidesOf(event, firmId, expertId)
    const before = await tx.dockingRule.findUnique({ where: { firmId_expertId: { firmId, expertId } } })
    await tx.dockingRule.deleteMany({ where: { eventId, firmId, expertId } })
    return { changes: { pair: [null, `${firm} × ${expert}`], rule: [before?.kind ?? null, null] }, result: undefined }
  })
}

function sidesOf({ participants }: Docking, firmId: string, expertId: string): [string, string] {
  const firm = participants.find(({ id, side }) => id === firmId && side === 'firm')
  const expert = participants.find(({ id, side }) => id === expertId && side === 'expert')
  if (!firm) throw new FieldErrors({ firm: 'choice' })
  if (!expert) throw new FieldErrors({ expert: 'choice' })
  return [firm.name, expert.name]
}
