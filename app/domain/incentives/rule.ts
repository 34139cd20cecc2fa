import type { AdminLevel, DeclarationStage, IncentiveBeneficiary, IncentiveTrigger, PatentKind, RecognitionKind } from '@prisma-client'

/** What every record that may entitle somebody says of itself. */
interface Told {
  id: string
  /** Null where the source does not name it. */
  title: string | null
  /** More than one only where the source names none of them. */
  quantity: number
  active: boolean
  enterpriseId: string | null
}

export type IncentiveRecord =
  | (Told & { kind: 'declaration'; isMajor: boolean; level: AdminLevel; stage: DeclarationStage; approvedOn: Date | null })
  | (Told & { kind: 'recognition'; recognition: RecognitionKind; level: AdminLevel; recognisedOn: Date | null })
  | (Told & { kind: 'patent'; patent: PatentKind; inventors: string | null; grantedOn: Date | null; implementedOn: Date | null })

export interface Clause {
  id: string
  trigger: IncentiveTrigger
  /** Null = whatever the level. */
  level: AdminLevel | null
  beneficiary: IncentiveBeneficiary
  /** Yuan, once. */
  amount: string
}

/** A policy's text from a day on, its last day included. */
export interface Version {
  policyId: string
  number: number
  effectiveFrom: Date
  effectiveTo: Date | null
  clauses: Clause[]
}

/** What entitles: what it was, of which level, and its day; where only a month, half-year or year is known, its first. */
interface Happening {
  trigger: IncentiveTrigger
  level: AdminLevel | null
  on: Date
}

/** What a record entitles somebody to. */
export interface Due {
  trigger: IncentiveTrigger
  clauseId: string
  /** Yuan. */
  amount: string
  on: Date
  title: string
  enterpriseId: string | null
  /** Who receives it where that is not the firm; null = the firm. */
  beneficiary: string | null
}

/** What a record entitles somebody to under the versions in force on the day it happened; of several clauses the highest, never their sum (就高不重复). */
export function entitlementOf(record: IncentiveRecord, versions: Version[]): Due | null {
  const happening = happeningOf(record)
  if (!happening) return null
  const clause = highest(inForceOn(versions, happening.on).flatMap(({ clauses }) => clauses.filter((clause) => applies(clause, happening))))
  if (!clause) return null
  const { trigger, on } = happening
  return { trigger, on, clauseId: clause.id, amount: clause.amount, title: record.title!, enterpriseId: record.enterpriseId, beneficiary: beneficiaryOf(record, clause) }
}

/** Records that name nothing (未具名) entitle nobody, and those without a day cannot be held against a policy's. */
function happeningOf(record: IncentiveRecord): Happening | null {
  if (!record.active || record.quantity !== 1 || !record.title) return null
  return { declaration: ofDeclaration, recognition: ofRecognition, patent: ofPatent }[record.kind](record as never)
}

function ofDeclaration({ isMajor, stage, level, approvedOn, enterpriseId }: IncentiveRecord & { kind: 'declaration' }): Happening | null {
  const approved = stage === 'approved' || stage === 'completed'
  return isMajor && approved && approvedOn && enterpriseId ? { trigger: 'major_project', level, on: approvedOn } : null
}

const recognitionTriggers: Partial<Record<RecognitionKind, IncentiveTrigger>> = {
  rnd_institution: 'rnd_institution',
  high_tech_enterprise: 'high_tech_enterprise',
  standard_drafted: 'national_standard',
}

function ofRecognition({ recognition, level, recognisedOn, enterpriseId }: IncentiveRecord & { kind: 'recognition' }): Happening | null {
  const trigger = recognitionTriggers[recognition]
  return trigger && recognisedOn && enterpriseId ? { trigger, level, on: recognisedOn } : null
}

/** Granted and implemented, so the later of both days counts; an inventor without a firm is entitled too. */
function ofPatent({ patent, grantedOn, implementedOn, enterpriseId, inventors }: IncentiveRecord & { kind: 'patent' }): Happening | null {
  if (patent !== 'invention' || !grantedOn || !implementedOn || !(enterpriseId || inventors)) return null
  return { trigger: 'invention_patent', level: null, on: grantedOn > implementedOn ? grantedOn : implementedOn }
}

/** Of each policy the version in force on the day: the last that had begun, unless its time was over. */
function inForceOn(versions: Version[], day: Date): Version[] {
  const begun = versions.filter(({ effectiveFrom }) => effectiveFrom <= day).sort((one, other) => one.effectiveFrom.getTime() - other.effectiveFrom.getTime() || one.number - other.number)
  const last = new Map(begun.map((version) => [version.policyId, version]))
  return [...last.values()].filter(({ effectiveTo }) => !effectiveTo || day <= effectiveTo)
}

const applies = (clause: Clause, { trigger, level }: Happening) => clause.trigger === trigger && (clause.level === null || level === null || clause.level === level)

const highest = (clauses: Clause[]): Clause | undefined => clauses.toSorted((one, other) => Number(other.amount) - Number(one.amount) || (one.id < other.id ? -1 : 1))[0]

const beneficiaryOf = (record: IncentiveRecord, { beneficiary }: Clause) => (beneficiary === 'inventor' && record.kind === 'patent' ? record.inventors : null)
