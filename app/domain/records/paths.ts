import type { RecordKind } from '@prisma-client'

/** Where the registers' records are listed, by kind. */
export const registerSlugs = {
  declaration: 'declarations',
  patent: 'patents',
  award: 'awards',
  commissioner: 'commissioners',
  visit: 'visits',
  event: 'events',
  document: 'documents',
  recognition: 'recognitions',
  township_target: 'targets',
  budget: 'budgets',
  statistic: 'statistics',
} as const satisfies Partial<Record<RecordKind, string>>

export type RegisterKind = keyof typeof registerSlugs

const folders: Partial<Record<RecordKind, string>> = {
  institution: 'institutions',
  enterprise: 'enterprises',
  expert: 'experts',
  need: 'needs',
  introduction: 'introductions',
  agreement: 'agreements',
  policy: 'policies',
  entitlement: 'entitlements',
  report: 'reports',
  docking_event: 'docking-events',
  assignment: 'assignments',
  visit_plan: 'visit-plans',
}

/** The page of a record; null for kinds that have none. */
export function recordPath(kind: RecordKind, id: string): string | null {
  if (kind in registerSlugs) return `/registers/${registerSlugs[kind as RegisterKind]}/${id}`
  return folders[kind] ? `/${folders[kind]}/${id}` : null
}
