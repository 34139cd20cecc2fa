import { z } from 'zod'
import { switchable } from '~/domain/pairings/factorGroups'
import { requiredText, ticked } from '~/domain/validation'

/** What the office can set: each key with its check and the value it has until somebody changes it. */
const settings = {
  /** Whether everybody at the bureau must use one-time codes. */
  secondFactorRequired: { check: z.boolean(), initial: false },
  /** Days until an introduction without an answer lapses. */
  introductionDays: { check: wholeNumber(1, 90), initial: 14 },
  /** Introductions under way that one expert is asked to carry, where their own record names no other number. */
  expertLoad: { check: wholeNumber(1, 50), initial: 5 },
  /** Months that a published need stands unless it names another day. */
  needValidityMonths: { check: wholeNumber(1, 36), initial: 12 },
  /** Days that a party has for its half-yearly progress report. */
  progressReportDays: { check: wholeNumber(3, 90), initial: 20 },
  /** What no pairing takes into account. */
  pairingFactorsOff: { check: z.array(z.enum(switchable)), initial: [] },
  /** How reports call the county, and the office whose papers they are. */
  countyName: { check: z.string().min(1).max(60), initial: '××县' },
  officeName: { check: z.string().min(1).max(60), initial: '××县科学技术局' },
}

export type SettingKey = keyof typeof settings
export type Settings = { [K in SettingKey]: z.output<(typeof settings)[K]['check']> }

export const settingKeys = Object.keys(settings) as SettingKey[]

/** The setting's value as it was stored; its initial value where that is missing or was written by another release. */
export function settingOf<K extends SettingKey>(key: K, stored: unknown): Settings[K] {
  const { check, initial } = settings[key]
  const parsed = check.safeParse(stored)
  return (parsed.success ? parsed.data : initial) as Settings[K]
}

/** The form of all settings. */
export const settingsSchema = z.object({
  secondFactorRequired: ticked(),
  introductionDays: typed('introductionDays'),
  expertLoad: typed('expertLoad'),
  needValidityMonths: typed('needValidityMonths'),
  progressReportDays: typed('progressReportDays'),
  pairingFactorsOff: settings.pairingFactorsOff.check.default([]),
  countyName: requiredText(60),
  officeName: requiredText(60),
})

function wholeNumber(min: number, max: number) {
  return z.number().int().min(min).max(max)
}

function typed<K extends Exclude<SettingKey, 'secondFactorRequired' | 'pairingFactorsOff' | 'countyName' | 'officeName'>>(key: K) {
  return z.coerce.number().pipe(settings[key].check)
}
