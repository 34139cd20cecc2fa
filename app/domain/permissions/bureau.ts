import type { ExpertFacts, NeedFacts } from '~/domain/facts'
import { ownNeed } from './needs'
import { ownProfile } from './records'
import { bureau, type RulesOf } from './shared'

type Standalone = `assignment.${'view' | 'plan'}` | `twins.${'view' | 'decide' | 'undo'}` | `import.${'run' | 'view' | 'undo'}` | 'records.export' | 'overview.view' | `mail.${'view' | 'resend'}`

export type BureauActions = Record<Standalone, undefined> & { 'pairing.view': { need: NeedFacts } | { expert: ExpertFacts } }

export const bureauRules: RulesOf<BureauActions> = {
  'pairing.view': (actor, it) => ('need' in it ? ownNeed(actor, it.need) : ownProfile(actor, it.expert)),

  'assignment.view': bureau,
  'assignment.plan': bureau,

  'twins.view': bureau,
  'twins.decide': bureau,
  'twins.undo': bureau,

  'import.run': bureau,
  'import.view': bureau,
  'import.undo': bureau,

  'records.export': bureau,

  'overview.view': bureau,

  'mail.view': bureau,
  'mail.resend': bureau,
}
