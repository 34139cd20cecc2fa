import type { Need } from '@prisma-client'

type Asked = Pick<Need, 'title' | 'description' | 'field' | 'type' | 'cooperationModes' | 'contactName' | 'contactPhone' | 'contactEmail' | 'unclassifiedDeclared'>

/** Fields without which the bureau cannot review a need. */
const asked = ['title', 'field', 'type', 'description', 'contactName'] as const

/** What a need lacks before it can be submitted, beside its fields: { field: message key }. A contact is a name with a telephone or an address. */
export function faultsOf(need: Asked): Record<string, string> {
  const faults: Record<string, string> = {}
  for (const field of asked) if (!need[field]) faults[field] = 'required'
  if (need.cooperationModes.length === 0) faults.cooperationModes = 'required'
  if (!need.contactPhone && !need.contactEmail) faults.contactPhone = 'contactNeeded'
  if (!need.unclassifiedDeclared) faults.unclassifiedDeclared = 'undeclared'
  return faults
}
