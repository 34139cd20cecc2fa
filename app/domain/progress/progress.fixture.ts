import { agreement, enterprise, expert, institution, user } from '@tests/factories/records'
import type { SignedInActor } from '~/domain/actor'
import { db } from '~/platform/db.server'
import type { Prisma } from '@prisma-client'

const actorOf = ({ id, name, role, enterpriseId = null, memberRole = null, expertId = null, expertRole = null }: ReturnType<typeof user>): SignedInActor => ({
  userId: id,
  name,
  role: role ?? 'bureau',
  ...{ enterpriseId, memberRole, expertId, expertRole },
})

/** An agreement in force between a firm and an expert that have accounts and an institution that has none, and an officer with an account. */
export async function plantAgreement(overrides: Partial<Prisma.AgreementUncheckedCreateInput> = {}) {
  const [firm, university, professor] = [enterprise(), institution(), expert()]
  await db().enterprise.create({ data: firm })
  await db().institution.create({ data: university })
  await db().expert.create({ data: professor })
  const people = [
    user({ role: 'enterprise', enterpriseId: firm.id, memberRole: 'manager' }),
    user({ role: 'expert', expertId: professor.id, expertRole: 'owner' }),
    user(),
  ]
  await db().user.createMany({ data: people })
  const planted = agreement({ state: 'active', signedOn: new Date('2025-03-01T00:00:00Z'), ...overrides })
  await db().agreement.create({ data: planted })
  const party = async (data: Omit<Prisma.AgreementPartyUncheckedCreateInput, 'agreementId'>) => (await db().agreementParty.create({ data: { ...data, agreementId: planted.id } })).id
  const parties = {
    firm: await party({ enterpriseId: firm.id, role: 'lead', position: 0 }),
    university: await party({ institutionId: university.id, position: 1 }),
    professor: await party({ expertId: professor.id, role: 'principal_investigator', position: 2 }),
  }
  const [member, scholar, officer] = people.map(actorOf) as [SignedInActor, SignedInActor, SignedInActor]
  return { id: planted.id, title: planted.title, firm, professor, parties, member, scholar, officer }
}
