import type { AgreementState, Prisma } from '@prisma-client'
import type { MatchExpert, PastCooperation } from '@search/index.server'
import { nameKey } from '~/domain/discovery/names.server'

/** What to select of an expert so that `matchExpert` can be read from the row. */
export const forMatching = {
  id: true,
  name: true,
  institutionId: true,
  researchDirections: true,
  keywords: true,
  cooperationModes: true,
  regions: true,
  capacity: true,
  state: true,
  updatedAt: true,
  works: { where: { state: 'active' }, orderBy: { position: 'asc' }, select: { id: true, kind: true, title: true, abstract: true, keywords: true, updatedAt: true } },
  conflicts: { select: { enterpriseId: true, name: true } },
  introductions: { select: { state: true, need: { select: { enterpriseId: true } } } },
  parties: { select: { agreementId: true, agreement: { select: { state: true, withdrawnAt: true, parties: { select: { enterpriseId: true } } } } } },
} satisfies Prisma.ExpertSelect

export type ExpertRow = Prisma.ExpertGetPayload<{ select: typeof forMatching }>

/** An expert as the ranker takes them; firms to avoid by id, or by the key of a name without a record. */
export function matchExpert(row: ExpertRow): MatchExpert {
  return {
    id: row.id,
    name: row.name,
    works: row.works.map(({ id, kind, title, abstract, keywords }) => ({ id, kind, title, text: [abstract, keywords.join(' ')].filter(Boolean).join('\n') })),
    directions: row.researchDirections,
    keywords: row.keywords,
    institutionId: row.institutionId ?? undefined,
    cooperationModes: row.cooperationModes,
    regions: row.regions,
    capacity: row.capacity ?? undefined,
    load: loadOf(row),
    conflicts: row.conflicts.map(({ enterpriseId, name }) => enterpriseId ?? nameKey(name)),
    past: pastOf(row),
    updatedOn: new Date(Math.max(...[row, ...row.works].map(({ updatedAt }) => updatedAt.getTime()))).toISOString().slice(0, 10),
  }
}

/** Talks and agreements under way. */
const loadOf = ({ introductions, parties }: ExpertRow): number =>
  introductions.filter(({ state }) => state === 'accepted' || state === 'talks').length +
  parties.filter(({ agreement }) => !agreement.withdrawnAt && ['signed', 'registered', 'active'].includes(agreement.state)).length

function pastOf({ introductions, parties }: ExpertRow): MatchExpert['past'] {
  const standing = parties.map(({ agreement }) => agreement).filter(({ withdrawnAt }) => !withdrawnAt)
  const signed = standing.flatMap(({ state, parties: all }) => all.flatMap(({ enterpriseId }) => (enterpriseId ? [{ enterpriseId, outcome: outcomeOf(state) }] : [])))
  return [
    ...signed,
    ...introductions.map(({ state, need }) => ({ enterpriseId: need.enterpriseId, outcome: state === 'declined' ? ('declined' as const) : ('introduction' as const) })),
  ]
}

/** A term that ran out without an acceptance says neither good nor ill. */
const outcomeOf = (state: AgreementState): PastCooperation['outcome'] => (state === 'completed' || state === 'terminated' ? state : 'agreement')
