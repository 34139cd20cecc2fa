import { enterprise, expert, institution, need } from '@tests/factories/records'
import type { SignedInActor } from '~/domain/actor'
import { db } from '~/platform/db.server'
import { agreementSchema } from './agreements.schema'

export const officer: SignedInActor = { userId: 'officer', name: '样例专干', role: 'bureau', enterpriseId: null, memberRole: null, expertId: null, expertRole: null }

export const memberOf = (enterpriseId: string): SignedInActor => ({ ...officer, userId: 'member', role: 'enterprise', enterpriseId })

/** A firm, a university with an alias, an expert there and a published need of the firm's. */
export async function plantPartners() {
  const firm = await db().enterprise.create({ data: enterprise() })
  const university = await db().institution.create({ data: institution() })
  const alias = `${university.name}别名`
  await db().alias.create({ data: { institutionId: university.id, name: alias, key: alias } })
  const professor = await db().expert.create({ data: expert({ institutionId: university.id }) })
  const wanted = await db().need.create({ data: need(firm.id) })
  return { firm, university, alias, professor, wanted }
}

/** The parsed form of an agreement, as a route hands it on. */
export const agreementForm = (values: Record<string, unknown>) =>
  agreementSchema.parse({ title: '样例合作协议', mode: 'development', parties: [], ...values })
