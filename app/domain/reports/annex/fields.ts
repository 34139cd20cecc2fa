/** How the value of a counted record's field is to be read: as what it is, or as a word of an enumeration. */
export type FieldForm = 'day' | 'yuan' | 'number' | { enumeration: string }

const enumerated = (enumeration: string): FieldForm => ({ enumeration })

const forms: Record<string, FieldForm> = {
  agreementState: enumerated('agreementState'),
  documentKind: enumerated('documentKind'),
  entitlementState: enumerated('entitlementState'),
  eventKind: enumerated('eventKind'),
  field: enumerated('techField'),
  grade: enumerated('awardGrade'),
  group: enumerated('commissionerGroup'),
  introductionState: enumerated('introductionState'),
  level: enumerated('adminLevel'),
  mode: enumerated('cooperationMode'),
  needKind: enumerated('needKind'),
  needState: enumerated('needState'),
  patentKind: enumerated('patentKind'),
  qualifier: enumerated('amountQualifier'),
  recognitionKind: enumerated('recognitionKind'),
  stage: enumerated('declarationStage'),
  targetResult: enumerated('targetState'),
  trigger: enumerated('incentiveTrigger'),
  actual: 'number',
  amount: 'yuan',
  changePercent: 'number',
  effectiveFrom: 'day',
  participants: 'number',
  periodFrom: 'day',
  periodTo: 'day',
  policyVersion: 'number',
  quantity: 'number',
  target: 'number',
  unnamedGuests: 'number',
  value: 'number',
  year: 'number',
}

/** A field's form; null for text. Fields of days end in `On`, those of yuan in `Amount`. */
export function formOf(field: string): FieldForm | null {
  if (field.endsWith('On')) return 'day'
  return field.endsWith('Amount') ? 'yuan' : (forms[field] ?? null)
}
