import type { SignedInActor } from '~/domain/actor'
import { today } from '~/domain/calendar'
import { DomainError, FieldErrors, found } from '~/domain/errors'
import { agreementFacts, dutyFacts } from '~/domain/facts.server'
import { enterFiles, keepFiles, type NamedFile, shownFiles } from '~/domain/files/files.server'
import { changesBetween } from '~/domain/history/changes'
import { recordChange } from '~/domain/history/history.server'
import { enqueueIndexing } from '~/domain/indexing.server'
import { permit } from '~/domain/permit.server'
import { can } from '~/domain/permissions'
import { db, inTransaction, type Tx } from '~/platform/db.server'
import type { EvidenceInput } from './agreements.schema'
import { agreementForChange, nameOfParty } from './agreements.server'
import { tellAboutAgreement } from './telling.server'

/** A milestone or an obligation as its own page shows it to the parties: whose it is, by when, and what shows that it was done. */
export async function getDuty(actor: SignedInActor, id: string) {
  const { agreement, ...milestone } = await withAgreement(db(), id)
  permit(actor, 'agreement.view', agreementFacts(agreement))
  permit(actor, 'agreement.viewTerms', agreementFacts(agreement))
  const files = await db().storedFile.findMany({ where: { part: 'milestone', partId: id }, orderBy: { createdAt: 'asc' } })
  const { party, partyId: _, ...shown } = milestone
  return {
    duty: { ...shown, owner: party && nameOfParty(party) },
    agreement: { id: agreement.id, title: agreement.title },
    files: await shownFiles(actor, { kind: 'agreement', agreement: agreementFacts(agreement) }, files),
    today: today(),
    mayAnswer: milestone.state !== 'cancelled' && can(actor, 'duty.answer', dutyFacts({ party, agreement })),
  }
}

async function withAgreement(tx: Tx, id: string) {
  const named = { select: { id: true, name: true } }
  const include = { party: { include: { enterprise: named, institution: named, expert: named } }, agreement: { include: { parties: true } } } as const
  return found(await tx.milestone.findUnique({ where: { id }, include }))
}

/** Whether the actor may tell that it was done: asked before a file is taken. */
export async function permitEvidence(actor: SignedInActor, id: string): Promise<void> {
  permit(actor, 'duty.answer', dutyFacts(await withAgreement(db(), id)))
}

/** Tells that a milestone was reached or an obligation met, or corrects what was told, with files that show it. Returns the agreement's id. */
export async function giveEvidence(actor: SignedInActor, id: string, { doneOn, evidence }: EvidenceInput, files: NamedFile[], now = new Date()): Promise<string> {
  const entries = await keepFiles(files)
  return inTransaction(async (tx) => {
    const { agreementId } = await withAgreement(tx, id)
    const agreement = await agreementForChange(tx, agreementId)
    const before = await withAgreement(tx, id)
    permit(actor, 'duty.answer', dutyFacts(before))
    if (before.state === 'cancelled') throw new DomainError('conflict', 'dutyClosed')
    if (doneOn > today(now)) throw new FieldErrors({ doneOn: 'dayFuture' })
    await tx.milestone.update({ where: { id }, data: { doneOn, evidence, state: 'done' } })
    const changes = changesBetween({ milestoneState: before.state, evidence: before.evidence }, { milestoneState: 'done', evidence })
    await recordChange(tx, actor, { action: 'edit', kind: 'agreement', id: agreementId, changes: { milestone: [null, before.title], ...changes } })
    await enterFiles(tx, actor, { agreementId, part: 'milestone', partId: id }, entries)
    await enqueueIndexing(tx, [{ kind: 'agreement', id: agreementId }])
    if (before.state === 'open') await tellAboutAgreement(tx, actor, 'bureau', { kind: 'duty_done', params: { duty: before.title, title: agreement.title, from: before.party ? nameOfParty(before.party) : actor.name }, path: `/milestones/${id}` })
    return agreementId
  })
}
