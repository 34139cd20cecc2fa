import type { SignedInActor } from '~/domain/actor'
import { nameOfParty } from '~/domain/agreements/agreements.server'
import { today } from '~/domain/calendar'
import { DomainError, found } from '~/domain/errors'
import { agreementFacts, dutyFacts } from '~/domain/facts.server'
import { shownFiles } from '~/domain/files/files.server'
import { statesOf } from '~/domain/history/history.server'
import { permit } from '~/domain/permit.server'
import { can } from '~/domain/permissions'
import { db } from '~/platform/db.server'
import { isLate } from './late'

const named = { select: { name: true } }

/** A progress report with its files and what became of it, for the agreement's parties and the bureau. */
export async function getReport(actor: SignedInActor, id: string, now = new Date()) {
  const include = { agreement: { include: { parties: true } }, party: { include: { enterprise: named, institution: named, expert: named } } } as const
  const { agreement, party, ...report } = found(await db().progressReport.findUnique({ where: { id }, include }))
  const facts = agreementFacts(agreement)
  permit(actor, 'agreement.view', facts)
  permit(actor, 'agreement.viewTerms', facts)
  const files = await db().storedFile.findMany({ where: { part: 'progress', partId: id }, orderBy: { createdAt: 'asc' } })
  const { state, periodFrom, periodTo, dueOn, progress, problems, plans, spent, remark, filedAt, version } = report
  return {
    report: { id, state, periodFrom, periodTo, dueOn, progress, problems, plans, spent: spent?.toFixed(2) ?? null, remark, filedAt, version, late: isLate(report, today(now)) },
    agreement: { id: agreement.id, title: agreement.title, isSample: agreement.isSample },
    party: nameOfParty(party),
    files: await shownFiles(actor, { kind: 'agreement', agreement: facts }, files),
    states: await statesOf('progress_report', id),
    may: { file: state !== 'accepted' && can(actor, 'duty.answer', dutyFacts({ agreement, party })), decide: state === 'filed' && can(actor, 'agreement.edit', facts) },
  }
}

/** The same for its form. Throws `forbidden` where the actor may not file it (any more). */
export const reportForFiling = (actor: SignedInActor, id: string) => pageWhere(actor, id, 'file')

/** The same for the bureau's decision. Throws `forbidden` where there is none to take, and for everybody else. */
export const reportForDeciding = (actor: SignedInActor, id: string) => pageWhere(actor, id, 'decide')

async function pageWhere(actor: SignedInActor, id: string, verb: 'file' | 'decide') {
  const page = await getReport(actor, id)
  if (!page.may[verb]) throw new DomainError('forbidden')
  return page
}
