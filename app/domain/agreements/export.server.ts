import type { Readable } from 'node:stream'
import type { Prisma } from '@prisma-client'
import type { Actor } from '~/domain/actor'
import { today } from '~/domain/calendar'
import { batchAfter, type ExportColumn, inBatches, type Translate, workbook } from '~/domain/exports/workbook.server'
import { permit } from '~/domain/permit.server'
import { writePreciseDate } from '~/domain/preciseDates'
import { db } from '~/platform/db.server'
import type { AgreementFilter } from './agreements.schema'
import { agreementsWhere } from './conditions.server'
import { newestFirst, partySelect } from './list.server'
import { termTexts } from './terms'

const exported = {
  parties: partySelect,
  milestones: { where: { state: 'open' }, select: { dueOn: true } },
  need: { select: { title: true } },
} satisfies Prisma.AgreementInclude

type Row = Prisma.AgreementGetPayload<{ include: typeof exported }>

/** The list as its filter shows it, all pages, as a spreadsheet with headings in the reader's language. */
export function exportAgreements(actor: Actor, filter: AgreementFilter, t: Translate): Readable {
  permit(actor, 'records.export')
  const where = agreementsWhere(actor, filter)
  const page = (after?: string) => db().agreement.findMany({ where, include: exported, orderBy: newestFirst, ...batchAfter(after) })
  return workbook(t('agreements:export.sheet'), columns(t), inBatches(page))
}

function columns(t: Translate): ExportColumn<Row>[] {
  const field = (name: string) => t(`agreements:fields.${name}`)
  const named = (name: string) => t(`agreements:export.${name}`)
  const now = today()
  return [
    { heading: field('number'), value: (row) => row.number },
    { heading: field('title'), value: (row) => row.title, width: 40 },
    { heading: field('centreName'), value: (row) => row.centreName, width: 40 },
    { heading: field('mode'), value: (row) => t(`enums:cooperationMode.${row.mode}`) },
    { heading: field('field'), value: (row) => row.field && t(`enums:techField.${row.field}`) },
    { heading: field('state'), value: (row) => t(`enums:agreementState.${row.state}`) },
    { heading: named('enterprises'), value: (row) => namesOf(row, 'enterprise'), width: 30 },
    { heading: named('institutions'), value: (row) => namesOf(row, 'institution'), width: 30 },
    { heading: named('experts'), value: (row) => namesOf(row, 'expert'), width: 20 },
    { heading: field('signed'), value: (row) => row.signedOn && writePreciseDate({ on: row.signedOn, precision: row.signedPrecision }) },
    { heading: named('signedPrecision'), value: (row) => row.signedOn && t(`enums:datePrecision.${row.signedPrecision}`) },
    { heading: field('startsOn'), value: (row) => row.startsOn, kind: 'date' },
    { heading: field('endsOn'), value: (row) => row.endsOn, kind: 'date' },
    { heading: field('noticeOn'), value: (row) => row.noticeOn, kind: 'date' },
    { heading: field('committedAmount'), value: (row) => row.committedAmount?.toNumber(), kind: 'money', width: 20 },
    { heading: field('committedQualifier'), value: (row) => row.committedQualifier && t(`enums:amountQualifier.${row.committedQualifier}`) },
    { heading: field('committedText'), value: (row) => row.committedText },
    { heading: field('place'), value: (row) => row.place },
    { heading: field('registrationNumber'), value: (row) => row.registrationNumber, width: 24 },
    { heading: field('registeredOn'), value: (row) => row.registeredOn, kind: 'date' },
    { heading: field('need'), value: (row) => row.need?.title, width: 30 },
    ...termTexts.map((name): ExportColumn<Row> => ({ heading: field(name), value: (row) => row[name], width: 30 })),
    { heading: named('milestonesOpen'), value: (row) => row.milestones.length, kind: 'number' },
    { heading: named('milestonesOverdue'), value: (row) => row.milestones.filter(({ dueOn }) => dueOn && dueOn < now).length, kind: 'number' },
    { heading: field('source'), value: (row) => row.source, width: 30 },
    { heading: field('note'), value: (row) => row.note, width: 30 },
  ]
}

const namesOf = ({ parties }: Row, kind: 'enterprise' | 'institution' | 'expert') => parties.flatMap((party) => party[kind]?.name ?? []).join('、')
