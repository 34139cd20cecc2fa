import type { Prisma } from '@prisma-client'
import type { Actor } from '~/domain/actor'
import { found } from '~/domain/errors'
import { historyOf, statesOf } from '~/domain/history/history.server'
import { can } from '~/domain/permissions'
import { permit } from '~/domain/permit.server'
import { recordPath } from '~/domain/records/paths'
import { db } from '~/platform/db.server'
import { possibleDoubles } from './doubles.server'
import { type EntitlementStep, entitlementSteps } from './life'
import { budgetHeadrooms } from './headroom.server'

const onPage = {
  clause: { include: { version: { include: { policy: { select: { id: true, title: true } } } } } },
  enterprise: { select: { id: true, name: true, isSample: true } },
  budget: { select: { id: true, title: true, year: true } },
} satisfies Prisma.EntitlementInclude

/** An entitlement's page: the clause, the record it came from, its steps, and what the actor may do next. */
export async function getEntitlement(actor: Actor, id: string) {
  const { clause, amount, approvedAmount, paidAmount, ...row } = found(await db().entitlement.findUnique({ where: { id }, include: onPage }))
  permit(actor, 'entitlement.view', row)
  const bureau = can(actor, 'incentives.view')
  const { version, ...said } = clause
  const { id: _id, recordKind, recordId, ...entitlement } = row
  return {
    entitlement: { ...entitlement, id, amount: amount.toFixed(2), approvedAmount: approvedAmount?.toFixed(2) ?? null, paidAmount: paidAmount?.toFixed(2) ?? null },
    clause: { level: said.level, beneficiary: said.beneficiary, amount: said.amount.toFixed(2), text: said.text, number: version.number, policy: version.policy },
    record: { kind: recordKind, path: bureau ? recordPath(recordKind, recordId) : null },
    doubles: bureau ? await possibleDoubles({ ...row, clauseId: clause.id }) : [],
    states: await statesOf('entitlement', id),
    history: bureau ? await historyOf('entitlement', id, { note: true }) : null,
    steps: entitlementSteps.filter((step) => can(actor, `entitlement.${step}`, row)),
  }
}

/** What the form of a step shows and begins with. Throws as the step itself would. */
export async function entitlementForStep(actor: Actor, id: string, step: EntitlementStep) {
  const row = found(await db().entitlement.findUnique({ where: { id }, include: { enterprise: { select: { name: true } } } }))
  permit(actor, 'entitlement.view', row)
  permit(actor, `entitlement.${step}`, row)
  const { title, state, amount, approvedAmount, enterprise, beneficiary } = row
  return {
    ...{ step, title, state, beneficiary },
    firm: enterprise?.name ?? null,
    amount: amount.toFixed(2),
    approvedAmount: approvedAmount?.toFixed(2) ?? null,
    budgets: step === 'approve' ? await budgetHeadrooms() : [],
  }
}
