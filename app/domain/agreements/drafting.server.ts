import type { Prisma } from '@prisma-client'
import type { Actor } from '~/domain/actor'
import { permit } from '~/domain/permit.server'
import { db } from '~/platform/db.server'
import { partyNames } from './list.server'

const ofNeed = { enterprise: { select: { id: true, name: true } } } satisfies Prisma.NeedInclude
const ofIntroduction = { id: true, expert: { select: { id: true, name: true, cooperationModes: true, institution: { select: { id: true, name: true } } } } } satisfies Prisma.IntroductionSelect

type Need = Prisma.NeedGetPayload<{ include: typeof ofNeed }>
type Introduction = Prisma.IntroductionGetPayload<{ select: typeof ofIntroduction }>

/**
 * The form of a new agreement. Where it answers a need: its firm as lead and what the need says of work, indicators,
 * money, field, rights and time; where an introduction led here, its expert and their institution besides.
 */
export async function newAgreement(actor: Actor, needId: string | null, introductionId: string | null = null) {
  permit(actor, 'agreement.create')
  const names = await partyNames()
  const need = needId && (await db().need.findUnique({ where: { id: needId }, include: ofNeed }))
  if (!need) return { names, need: null, values: { parties: [] } }
  const introduction = introductionId ? await db().introduction.findUnique({ where: { id: introductionId, needId: need.id }, select: ofIntroduction }) : null
  return { names, need: { id: need.id, title: need.title }, values: { ...termsOf(need), ...matchOf(need, introduction) } }
}

/** Of a budget only a single amount is taken over; a range stays in its words until the parties settle on one. */
function termsOf({ id, title, field, description, technicalIndicators, ipTerms, deadline, ...budget }: Need) {
  const single = budget.budgetMin && (!budget.budgetMax || budget.budgetMax.equals(budget.budgetMin)) ? budget.budgetMin : null
  return {
    title,
    needId: id,
    field,
    ipTerms,
    summary: description || null,
    indicators: technicalIndicators,
    endsOn: deadline?.toISOString().slice(0, 10),
    committedAmount: single?.toFixed(2),
    committedQualifier: single && budget.budgetQualifier,
    committedText: budget.budgetText ?? (single ? null : rangeOf(budget)),
  }
}

const rangeOf = ({ budgetMin, budgetMax }: Pick<Need, 'budgetMin' | 'budgetMax'>) => budgetMax && [budgetMin, budgetMax].flatMap((end) => end?.toString() ?? []).join('—') + '元'

function matchOf(need: Need, introduction: Introduction | null) {
  const offered = introduction ? need.cooperationModes.filter((mode) => introduction.expert.cooperationModes.includes(mode)) : []
  const modes = offered.length ? offered : need.cooperationModes
  const firm = { kind: 'enterprise', role: 'lead', name: need.enterprise.name, ref: `enterprise:${need.enterprise.id}` }
  return {
    introductionId: introduction?.id,
    mode: modes.length === 1 ? modes[0] : undefined,
    parties: [firm, ...(introduction ? partiesOf(introduction) : [])],
  }
}

/** An introduction's expert, and where they work, as parties. */
const partiesOf = ({ expert }: Introduction) => [
  ...(expert.institution ? [{ kind: 'institution', role: 'partner', name: expert.institution.name, ref: `institution:${expert.institution.id}` }] : []),
  { kind: 'expert', role: 'principal_investigator', name: expert.name, ref: `expert:${expert.id}` },
]
