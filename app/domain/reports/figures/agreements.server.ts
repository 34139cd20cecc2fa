import type { Prisma } from '@prisma-client'
import { agreementStates, rankOf } from '~/domain/agreements/life'
import { db } from '~/platform/db.server'
import { type Scope, touching } from '../period'
import { type Counted, countFigure, dateValue, happened, name, yuanFigure, yuanValue } from './counting.server'
import type { Reading } from './figure'

const signedOrLater = agreementStates.filter((state) => rankOf(state) >= rankOf('signed'))

/** Agreements signed, and those registered, within the scope; each counts once. */
export async function readAgreements(scope: Scope): Promise<Reading> {
  const where = { withdrawnAt: null, state: { in: signedOrLater }, OR: [{ signedOn: touching(scope) }, { signedOn: null }, { registeredOn: touching(scope) }] }
  const rows = (await db().agreement.findMany({ where, include, orderBy: [{ signedOn: 'asc' }, { id: 'asc' }] })).map(counted)
  const signed = happened(scope, rows, (row) => [row.signedOn, row.signedPrecision])
  const registered = happened(scope, rows.filter(({ row }) => row.registeredOn), (row) => [row.registeredOn])
  return {
    figures: [
      countFigure('agreements.signed', signed.within, () => 1),
      countFigure('agreements.registered', registered.within, () => 1),
      yuanFigure('agreements.committed', signed.within, (row) => [row.committedAmount, row.committedQualifier]),
    ],
    records: [...new Set([...signed.within, ...registered.within])].map(({ record }) => record),
    uncounted: signed.uncounted,
  }
}

const include = { parties: { include: { enterprise: name, institution: name, expert: name }, orderBy: { position: 'asc' } } } satisfies Prisma.AgreementInclude

type Row = Prisma.AgreementGetPayload<{ include: typeof include }>

const counted = (row: Row): Counted<Row> => ({
  row,
  record: {
    kind: 'agreement',
    id: row.id,
    label: row.title,
    values: {
      number: row.number,
      centreName: row.centreName,
      mode: row.mode,
      firms: named(row.parties.map(({ enterprise }) => enterprise)),
      institutions: named(row.parties.map(({ institution }) => institution)),
      experts: named(row.parties.map(({ expert }) => expert)),
      signedOn: dateValue(row.signedOn, row.signedPrecision),
      agreementState: row.state,
      committedAmount: yuanValue(row.committedAmount),
      registrationNumber: row.registrationNumber,
      registeredOn: dateValue(row.registeredOn),
      note: row.note,
      source: row.source,
    },
  },
})

const named = (parties: ({ name: string } | null)[]): string | null => parties.flatMap((party) => party?.name ?? []).join('、') || null
