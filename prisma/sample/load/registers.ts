import type { Tx } from '~/platform/db.server'
import * as sample from '../registers/invented'
import * as projects from '../registers/summaryProjects'
import * as year from '../registers/summaryYear'
import type { Days } from './days'
import { loadVisits } from './visits'
import { sampleId } from './ids'
import { enteredActive, recordCreations } from './write'

/** The registers: what the 2017 summary counts, and a few invented rows of the present year. */
export async function loadRegisters(tx: Tx, days: Days): Promise<string> {
  const registers = registersAt(tx, days)
  for (const { kind, rows, create } of registers) {
    await create()
    await tx.stateChange.createMany({ data: enteredActive(kind, rows, days) })
    await recordCreations(tx, kind, rows)
  }
  await stepsOfDeclarations(tx, days)
  await linkCentre(tx)
  const visits = await loadVisits(tx, days)
  return `${registers.reduce((sum, { rows }) => sum + rows.length, visits)} rows of registers`
}

function registersAt(tx: Tx, days: Days) {
  const declarations = declarationsAt(days)
  const patents = [...projects.summaryPatents, ...sample.inventedPatents(days)]
  const awards = [...projects.summaryAwards, ...sample.inventedAwards(days)]
  const commissioners = [...projects.summaryCommissioners, ...sample.inventedCommissioners(days)]
  const recognitions = sample.inventedRecognitions(days)
  const events = [...year.summaryEvents, ...sample.inventedEvents(days)]
  const documents = [...year.summaryDocuments, ...sample.inventedDocuments(days)]
  const targets = sample.inventedTargets(days)
  const budgets = [...year.summaryBudgets, ...sample.inventedBudgets(days)]
  const statistics = year.summaryStatistics
  return [
    { kind: 'declaration', rows: declarations, create: () => tx.declaration.createMany({ data: declarations }) },
    { kind: 'patent', rows: patents, create: () => tx.patent.createMany({ data: patents }) },
    { kind: 'award', rows: awards, create: () => tx.award.createMany({ data: awards }) },
    { kind: 'commissioner', rows: commissioners, create: () => tx.commissioner.createMany({ data: commissioners }) },
    { kind: 'recognition', rows: recognitions, create: () => tx.recognition.createMany({ data: recognitions }) },
    { kind: 'event', rows: events, create: () => tx.event.createMany({ data: events }) },
    { kind: 'document', rows: documents, create: () => tx.issuedDocument.createMany({ data: documents }) },
    { kind: 'township_target', rows: targets, create: () => tx.townshipTarget.createMany({ data: targets }) },
    { kind: 'budget', rows: budgets, create: () => tx.budget.createMany({ data: budgets }) },
    { kind: 'statistic', rows: statistics, create: () => tx.statistic.createMany({ data: statistics }) },
  ] as const
}

const declarationsAt = (days: Days) => [...projects.summaryDeclarations, ...sample.inventedDeclarations(days)]

/** Each declaration's stage counts from the day it was declared: the sources know no later one. */
const stepsOfDeclarations = (tx: Tx, days: Days) =>
  tx.declarationStep.createMany({
    data: declarationsAt(days).map(({ id, stage = 'submitted', declaredOn, declaredPrecision = 'day' }) => ({ declarationId: id, stage, on: declaredOn!, precision: declaredPrecision })),
  })

/** The research centre of the summary was declared at the province and agreed on with a university: one undertaking. */
const linkCentre = (tx: Tx) =>
  tx.recordLink.create({
    data: { fromKind: 'agreement', fromId: sampleId('agreement', projects.summaryCentre), toKind: 'declaration', toId: projects.summaryCentreDeclaration },
  })
