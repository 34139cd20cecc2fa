import { DomainError } from '~/domain/errors'
import { registerSlugs, type RegisterKind } from '~/domain/records/paths'
import type { RegisterDefinition } from './definition'
import { awards } from './kinds/awards'
import { budgets } from './kinds/budgets'
import { commissioners } from './kinds/commissioners'
import { declarations } from './kinds/declarations'
import { documents } from './kinds/documents'
import { events } from './kinds/events'
import { patents } from './kinds/patents'
import { recognitions } from './kinds/recognitions'
import { statistics } from './kinds/statistics'
import { targets } from './kinds/targets'
import { visits } from './kinds/visits'

/** Every register by its kind, in the order of the hub. */
export const registers: Record<RegisterKind, RegisterDefinition> = {
  declaration: declarations,
  patent: patents,
  award: awards,
  recognition: recognitions,
  visit: visits,
  commissioner: commissioners,
  event: events,
  document: documents,
  township_target: targets,
  budget: budgets,
  statistic: statistics,
}

export const registerKinds = Object.keys(registers) as RegisterKind[]

/** The register at `/registers/<slug>`; undefined for a slug that none has. */
export function registerAt(slug: string | undefined): RegisterDefinition | undefined {
  const kind = registerKinds.find((each) => registerSlugs[each] === slug)
  return kind && registers[kind]
}

/** The kind of the register at the address; throws `not_found`. */
export function kindAt(slug: string | undefined): RegisterKind {
  const definition = registerAt(slug)
  if (!definition) throw new DomainError('not_found')
  return definition.kind
}
