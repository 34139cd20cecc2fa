import type { RulesOf } from './shared'

export type AccountActions = { 'accounts.manage': undefined }

export const accountRules: RulesOf<AccountActions> = {
  'accounts.manage': (actor) => actor.role === 'administrator',
}
