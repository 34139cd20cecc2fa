import type { Readable } from 'node:stream'
import type { Prisma } from '@prisma-client'
import type { Actor } from '~/domain/actor'
import { batchAfter, type ExportColumn, inBatches, type Translate, workbook } from '~/domain/exports/workbook.server'
import { introductionFacts } from '~/domain/facts.server'
import { permit } from '~/domain/permit.server'
import { db } from '~/platform/db.server'
import { inList, introductionsWhere, orderOf } from './introductions.server'
import type { IntroductionFilter } from './introductions.schema'
import { turnOf } from './life'

const exported = { ...inList, origin: true, declineNote: true, endNote: true, note: true } satisfies Prisma.IntroductionSelect

type Row = Prisma.IntroductionGetPayload<{ select: typeof exported }>

/** The list as its filter shows it, all pages, as a spreadsheet with headings in the reader's language. */
export function exportIntroductions(actor: Actor, filter: IntroductionFilter, t: Translate): Readable {
  permit(actor, 'records.export')
  const where = introductionsWhere(actor, filter)
  const page = (after?: string) => db().introduction.findMany({ where, select: exported, orderBy: orderOf(filter), ...batchAfter(after) })
  return workbook(t('introductions:title'), columns(t), inBatches(page))
}

function columns(t: Translate): ExportColumn<Row>[] {
  const field = (name: string) => t(`introductions:fields.${name}`)
  const whose = (row: Row) => turnOf({ ...row, ...introductionFacts(row) }).whose
  return [
    { heading: field('need'), value: (row) => row.need.title, width: 40 },
    { heading: field('enterprise'), value: (row) => row.need.enterprise.name, width: 30 },
    { heading: field('expert'), value: (row) => row.expert.name, width: 20 },
    { heading: field('institution'), value: (row) => row.expert.institution?.name, width: 24 },
    { heading: field('origin'), value: (row) => t(`enums:introductionOrigin.${row.origin}`) },
    { heading: field('state'), value: (row) => t(`enums:introductionState.${row.state}`) },
    { heading: field('turn'), value: (row) => t(`introductions:whose.${whose(row)}`) },
    { heading: field('proposedAt'), value: (row) => row.proposedAt, kind: 'date' },
    { heading: field('lastActivityAt'), value: (row) => row.lastActivityAt, kind: 'date' },
    { heading: field('nextStep'), value: (row) => row.nextStep, width: 40 },
    { heading: field('nextStepOn'), value: (row) => row.nextStepOn, kind: 'date' },
    { heading: field('declineReason'), value: (row) => row.declineReason && t(`enums:declineReason.${row.declineReason}`) },
    { heading: field('declineNote'), value: (row) => row.declineNote, width: 30 },
    { heading: field('endReason'), value: (row) => row.endReason && t(`enums:endReason.${row.endReason}`) },
    { heading: field('endNote'), value: (row) => row.endNote, width: 30 },
  ]
}
