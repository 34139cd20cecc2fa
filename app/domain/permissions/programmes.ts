import { bureau, type RulesOf } from './shared'

/** The bureau's own registers (declarations, patents, visits …), its plans of visits, its statistics and its reports. */
type Standalone = `register.${'view' | 'edit'}` | 'statistics.view' | `report.${'view' | 'edit' | 'freeze'}` | `visitPlan.${'view' | 'edit'}`

export type ProgrammeActions = Record<Standalone, undefined>

export const programmeRules: RulesOf<ProgrammeActions> = {
  'register.view': bureau,
  'register.edit': bureau,

  'statistics.view': bureau,

  'visitPlan.view': bureau,
  'visitPlan.edit': bureau,

  'report.view': bureau,
  'report.edit': bureau,
  'report.freeze': bureau,
}
