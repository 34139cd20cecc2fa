import type { Prisma } from '@prisma-client'
import type { Actor } from '~/domain/actor'
import { found } from '~/domain/errors'
import { agreementFacts } from '~/domain/facts.server'
import { permit } from '~/domain/permit.server'
import { writePreciseDate } from '~/domain/preciseDates'
import { db } from '~/platform/db.server'
import { movesFrom } from './life'
import { partyNames, partySelect } from './list.server'
import { isContractable } from './moves.server'

const inForms = {
  parties: { ...partySelect, select: { ...partySelect.select, enterpriseId: true, expertId: true } },
  need: { select: { id: true, title: true, state: true } },
} satisfies Prisma.AgreementInclude

type Loaded = Prisma.AgreementGetPayload<{ include: typeof inForms }>

/** The form's values of an agreement that the actor may edit. */
export async function agreementForEditing(actor: Actor, id: string) {
  const agreement = found(await db().agreement.findUnique({ where: { id }, include: inForms }))
  permit(actor, 'agreement.edit', agreementFacts(agreement))
  const { parties, need, committedAmount, signedOn, signedPrecision, startsOn, endsOn, state: _s, ...fields } = agreement
  return {
    names: await partyNames(),
    need: need && { id: need.id, title: need.title },
    values: {
      ...fields,
      committedAmount: committedAmount?.toFixed(2) ?? null,
      signed: signedOn && writePreciseDate({ on: signedOn, precision: signedPrecision }),
      startsOn: dayText(startsOn),
      endsOn: dayText(endsOn),
      parties: parties.map(partyValues),
    },
  }
}

const dayText = (day: Date | null) => day && day.toISOString().slice(0, 10)

function partyValues({ role, enterprise, institution, expert }: Loaded['parties'][number]) {
  const [kind, record] = enterprise ? ['enterprise', enterprise] : institution ? ['institution', institution] : ['expert', expert]
  return { kind, role, name: record!.name, ref: `${kind}:${record!.id}` }
}

/** What the form to move an agreement needs to know. */
export async function agreementForMoving(actor: Actor, id: string) {
  const agreement = found(await db().agreement.findUnique({ where: { id }, include: inForms }))
  permit(actor, 'agreement.edit', agreementFacts(agreement))
  const { title, state, signedOn, registrationNumber, need } = agreement
  const offersNeed = need && isContractable(need.state)
  return { title, state, moves: movesFrom(state), signedOn, registrationNumber, need: offersNeed ? { title: need.title } : null }
}

/** The form of a new agreement; where it answers a need: its firm as lead, its terms as the need states them; where an introduction led here, its expert besides. */
export async function newAgreement(actor: Actor, needId: string | null, introductionId: string | null = null) {
  permit(actor, 'agreement.create')
  const names = await partyNames()
  const need = needId && (await db().need.findUnique({ where: { id: needId }, include: { enterprise: { select: { id: true, name: true } } } }))
  if (!need) return { names, need: null, values: { parties: [] } }
  const { id, title, enterprise, cooperationModes, ipTerms } = need
  const introduction = introductionId && (await db().introduction.findUnique({ where: { id: introductionId, needId: id }, select: { id: true, expert: { select: { id: true, name: true, institution: { select: { id: true, name: true } } } } } }))
  return {
    names,
    need: { id, title },
    values: {
      title,
      needId: id,
      introductionId: introduction ? introduction.id : undefined,
      ipTerms,
      mode: cooperationModes.length === 1 ? cooperationModes[0] : undefined,
      parties: [{ kind: 'enterprise', role: 'lead', name: enterprise.name, ref: `enterprise:${enterprise.id}` }, ...(introduction ? partiesOf(introduction) : [])],
    },
  }
}

interface Introduced {
  expert: { id: string; name: string; institution: { id: string; name: string } | null }
}

/** An introduction's expert, and where they work, as parties. */
const partiesOf = ({ expert }: Introduced) => [
  ...(expert.institution ? [{ kind: 'institution', role: 'partner', name: expert.institution.name, ref: `institution:${expert.institution.id}` }] : []),
  { kind: 'expert', role: 'principal_investigator', name: expert.name, ref: `expert:${expert.id}` },
]
