import { bureau, type RulesOf } from './shared'

/** The bureau's own registers (declarations, patents, visits …), its statistics and its reports. */
type Standalone = `register.${'view' | 'edit'}` | 'statistics.view' | `report.${'view' | 'edit' | 'freeze'}`

export type ProgrammeActions = Record<Standalone, undefined>

export const programmeRules: RulesOf<ProgrammeActions> = {
  'register.view': bureau,
  'register.edit': bureau,

  'statistics.view': bureau,

  'report.view': bureau,
  'report.edit': bureau,
  'report.freeze': bureau,
}
