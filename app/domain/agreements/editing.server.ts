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
import { isConcluded } from './reading.server'

const inForms = {
  parties: { ...partySelect, select: { ...partySelect.select, enterpriseId: true, expertId: true } },
  need: { select: { id: true, title: true, state: true } },
} satisfies Prisma.AgreementInclude

type Loaded = Prisma.AgreementGetPayload<{ include: typeof inForms }>

/** The form's values of an agreement that the actor may edit. */
export async function agreementForEditing(actor: Actor, id: string) {
  const agreement = found(await db().agreement.findUnique({ where: { id }, include: inForms }))
  permit(actor, 'agreement.edit', agreementFacts(agreement))
  const { parties, need, committedAmount, signedOn, signedPrecision, startsOn, endsOn, noticeOn, registeredOn, state: _s, ...fields } = agreement
  return {
    isConcluded: isConcluded(agreement),
    names: await partyNames(),
    need: need && { id: need.id, title: need.title },
    values: {
      ...fields,
      committedAmount: committedAmount?.toFixed(2) ?? null,
      signed: signedOn && writePreciseDate({ on: signedOn, precision: signedPrecision }),
      startsOn: dayText(startsOn),
      endsOn: dayText(endsOn),
      noticeOn: dayText(noticeOn),
      registeredOn: dayText(registeredOn),
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
  const { title, state, signedOn, registrationNumber, registeredOn, need } = agreement
  const offersNeed = need && isContractable(need.state)
  return { title, state, moves: movesFrom(state), signedOn, registrationNumber, registeredOn, need: offersNeed ? { title: need.title } : null }
}
