import { visitor } from '~/domain/actor'
import { recordChanges } from '~/domain/history/history.server'
import type { Tx } from '~/platform/db.server'
import { sampleAcceptances, sampleAmendments, sampleSeals, sampleTexts } from '../papers'
import type { Days } from './days'
import { sampleId } from './ids'

/** Texts, seals, amendments and acceptances of some sample agreements. */
export async function loadPapers(tx: Tx, days: Days): Promise<string> {
  await tx.agreementText.createMany({ data: textRows(days) })
  await tx.signature.createMany({ data: await sealRows(tx, days) })
  await tx.amendment.createMany({ data: amendmentRows(days) })
  await tx.acceptance.createMany({ data: sampleAcceptances.map(({ agreement, daysAgo, ...rest }) => ({ agreementId: idOf(agreement), acceptedOn: days.on(-daysAgo), createdAt: days.at(daysAgo), ...rest })) })
  await recordChanges(tx, visitor, told())
  return `${sampleTexts.length} texts, ${sampleSeals.length} seals, ${sampleAmendments.length} amendments, ${sampleAcceptances.length} acceptances`
}

const idOf = (agreement: string) => sampleId('agreement', agreement)

const textRows = (days: Days) =>
  sampleTexts.map(({ agreement, daysAgo, note, body }, index) => ({
    agreementId: idOf(agreement),
    number: sampleTexts.slice(0, index + 1).filter((text) => text.agreement === agreement).length,
    note,
    body,
    createdAt: days.at(daysAgo),
  }))

async function sealRows(tx: Tx, days: Days) {
  const parties = await tx.agreementParty.findMany({ where: { agreementId: { in: sampleSeals.map(({ agreement }) => idOf(agreement)) } }, select: { id: true, agreementId: true, position: true } })
  return sampleSeals.map(({ agreement, party, daysAgo, signatory }) => ({
    agreementId: idOf(agreement),
    partyId: parties.find(({ agreementId, position }) => agreementId === idOf(agreement) && position === party)!.id,
    sealedOn: days.on(-daysAgo),
    signatory,
    createdAt: days.at(daysAgo),
  }))
}

const amendmentRows = (days: Days) =>
  sampleAmendments.map(({ agreement, kind, daysAgo, reason, field, before, after }) => ({
    agreementId: idOf(agreement),
    number: 1,
    kind,
    agreedOn: days.on(-daysAgo),
    reason,
    changes: { [field]: [before, after].map((value) => (typeof value === 'number' ? days.on(value).toISOString() : value)) },
    createdAt: days.at(daysAgo),
  }))

/** One line of history for each, as the forms would have written it. */
const told = () => [
  ...sampleTexts.map(({ agreement, note }) => ({ action: 'edit', kind: 'agreement' as const, id: idOf(agreement), changes: { text: [null, note] as [null, string] } })),
  ...sampleAcceptances.map(({ agreement, conclusion }) => ({ action: 'edit', kind: 'agreement' as const, id: idOf(agreement), changes: { acceptance: [null, conclusion] as [null, string] } })),
]
