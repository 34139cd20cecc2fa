import type { Tx } from '~/platform/db.server'
import { summaryAgreements, summaryHalfYear, summarySource } from '../summary'
import { sampleId } from './ids'
import { recordCreations } from './write'

/** The two agreements that the summary says were signed in the first half of 2017. Returns how many. */
export async function loadSummaryAgreements(tx: Tx): Promise<number> {
  const rows = summaryAgreements.map(({ centreName }) => ({
    id: sampleId('agreement', centreName),
    title: centreName,
    centreName,
    mode: 'joint_centre' as const,
    signedOn: summaryHalfYear,
    signedPrecision: 'half_year' as const,
    source: summarySource,
    state: 'signed' as const,
  }))
  await tx.agreement.createMany({ data: rows })
  await tx.agreementParty.createMany({
    data: summaryAgreements.flatMap(({ centreName, enterprise, institution }) => [
      { agreementId: sampleId('agreement', centreName), enterpriseId: sampleId('enterprise', enterprise), position: 0 },
      { agreementId: sampleId('agreement', centreName), institutionId: sampleId('institution', institution), position: 1 },
    ]),
  })
  await tx.stateChange.createMany({ data: rows.map(({ id }) => ({ recordKind: 'agreement', recordId: id, toState: 'signed', reason: summarySource })) })
  await recordCreations(tx, 'agreement', rows)
  return rows.length
}
