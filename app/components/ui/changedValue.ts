import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import { useEnums } from '~/components/options'
import { parsePreciseDate } from '~/domain/preciseDates'

/** Enumerations that a field's value may come from; the first that knows the value names it. */
const enumsOf = {
  kind: ['institutionKind', 'workKind', 'needKind', 'joinRequestKind', 'invitationKind', 'patentKind', 'eventKind', 'documentKind', 'recognitionKind'],
  field: ['techField'],
  type: ['needType'],
  mode: ['cooperationMode'],
  cooperationModes: ['cooperationMode'],
  disclosure: ['disclosure'],
  budgetQualifier: ['amountQualifier'],
  committedQualifier: ['amountQualifier'],
  signedPrecision: ['datePrecision'],
  milestoneState: ['milestoneState'],
  progressState: ['progressReportState'],
  acceptance: ['acceptanceConclusion'],
  role: ['role', 'partyRole'],
  memberRole: ['memberRole'],
  expertRole: ['expertRole'],
  state: ['needState', 'agreementState', 'introductionState', 'joinRequestState', 'applicationState', 'mailState', 'entitlementState', 'dockingState', 'recordState'],
  trigger: ['incentiveTrigger'],
  recordState: ['recordState'],
  recordKind: ['recordKind'],
  cadence: ['mailCadence'],
  origin: ['introductionOrigin'],
  outcome: ['needOutcome', 'dockingOutcome'],
  answer: ['dockingAnswer'],
  rule: ['dockingRuleKind'],
  side: ['dockingSide'],
  declineReason: ['declineReason'],
  endReason: ['endReason'],
  level: ['adminLevel'],
  stage: ['declarationStage'],
  stageStep: ['declarationStage'],
  pairingFactorsOff: ['factorGroup'],
  grade: ['awardGrade'],
  group: ['commissionerGroup'],
  result: ['targetState'],
  qualifier: ['amountQualifier'],
  soughtQualifier: ['amountQualifier'],
  approvedQualifier: ['amountQualifier'],
  receivedQualifier: ['amountQualifier'],
} as const

/** A value of the audit trail in the reader's language: enumerations by name, dates as dates, lists joined. */
export function useChangedValue() {
  const { t, i18n } = useTranslation()
  const { label } = useEnums()
  const { day, list } = useFormat()

  function text(field: string, value: unknown): string {
    if (value == null || value === '' || (Array.isArray(value) && value.length === 0)) return t('history.nothing')
    if (Array.isArray(value)) return list(value.map((entry) => text(field, entry)))
    if (typeof value === 'boolean') return t(value ? 'history.yes' : 'history.no')
    if (typeof value === 'object') return Object.values(value).filter((part) => part != null && part !== '').map(String).join(' ')
    return named(field, String(value)) ?? dated(field, String(value)) ?? String(value)
  }

  /** A moment's day, or a date as exact as it was known. */
  function dated(field: string, value: string) {
    if (/^\d{4}-\d{2}-\d{2}T/.test(value)) return day(value)
    const coarse = /(On|stageStep)$/.test(field) && /^\d{4}(-\d{2}(-\d{2})?|H[12])$/.test(value) && parsePreciseDate(value)
    return coarse ? day(coarse.on, coarse.precision) : null
  }

  function named(field: string, value: string) {
    const known = enumsOf[field as keyof typeof enumsOf]?.find((name) => i18n.exists(`${name}.${value}`, { ns: 'enums' }))
    return known && label(known, value)
  }

  return text
}
