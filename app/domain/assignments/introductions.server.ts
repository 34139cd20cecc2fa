import type { SignedInActor } from '~/domain/actor'
import { DomainError, FieldErrors } from '~/domain/errors'
import { startIntroduction } from '~/domain/introductions/start.server'
import { permit } from '~/domain/permit.server'
import { db } from '~/platform/db.server'
import type { StartMany } from './assignments.schema'

/** A pair for which no introduction could be started, with a key of the `errors` catalogue. */
export interface Refused {
  pairId: string
  reason: string
}

/**
 * Proposes introductions for the chosen pairs, each by itself: one that cannot be keeps none of the others from being.
 * Throws FieldErrors where no pair was chosen.
 */
export async function startIntroductions(actor: SignedInActor, assignmentId: string, { pairs, message }: StartMany): Promise<{ started: number; refused: Refused[] }> {
  permit(actor, 'assignment.plan')
  const rows = await db().assignmentPair.findMany({ where: { id: { in: pairs }, chosen: true, introductionId: null, version: { assignmentId } } })
  if (rows.length === 0) throw new FieldErrors({ pairs: 'required' })
  const refused: Refused[] = []
  for (const { id, needId, expertId } of rows) {
    try {
      const introductionId = await startIntroduction(actor, { need: needId, expert: expertId, message, overrideReason: null, followUp: null })
      await db().assignmentPair.updateMany({ where: { needId, expertId, version: { assignmentId } }, data: { introductionId } })
    } catch (error) {
      if (!(error instanceof DomainError)) throw error
      refused.push({ pairId: id, reason: reasonOf(error) })
    }
  }
  return { started: rows.length - refused.length, refused }
}

const reasonOf = (error: DomainError): string => (error instanceof FieldErrors ? Object.values(error.fields)[0]! : (error.detail ?? error.code))
