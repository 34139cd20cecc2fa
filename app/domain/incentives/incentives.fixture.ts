import { randomUUID } from 'node:crypto'
import { enterprise } from '@tests/factories/records'
import { db } from '~/platform/db.server'

export const day = (text: string) => new Date(`${text}T00:00:00Z`)

/** The county's clauses, as its summary of 2017 has them. */
export const countyClauses = [
  { trigger: 'major_project', level: 'national', amount: '800000' },
  { trigger: 'major_project', level: 'provincial', amount: '400000' },
  { trigger: 'rnd_institution', level: 'national', amount: '800000' },
  { trigger: 'rnd_institution', level: 'provincial', amount: '100000' },
  { trigger: 'invention_patent', level: null, amount: '100000', beneficiary: 'inventor' },
  { trigger: 'national_standard', level: 'national', amount: '50000' },
  { trigger: 'high_tech_enterprise', level: 'national', amount: '100000' },
  { trigger: 'high_tech_enterprise', level: 'provincial', amount: '50000' },
] as const

/** Leaves the given policy as the only one, since all that are in use speak to every record. */
export async function plantPolicy(from = '2017-01-01', to: string | null = null) {
  await db().incentivePolicy.updateMany({ data: { state: 'withdrawn' } })
  const version = { number: 1, effectiveFrom: day(from), effectiveTo: to && day(to), clauses: { create: countyClauses.map((clause, position) => ({ ...clause, position })) } }
  return db().incentivePolicy.create({ data: { title: '扶持规定', versions: { create: version } } })
}

export async function plantFirm() {
  const firm = enterprise()
  await db().enterprise.create({ data: firm })
  return firm
}

export const plantRecognition = (enterpriseId: string, overrides: object = {}) =>
  db().recognition.create({ data: { title: `省级高新技术企业${randomUUID().slice(0, 8)}`, kind: 'high_tech_enterprise', level: 'provincial', enterpriseId, recognisedOn: day('2026-03-01'), ...overrides } })

export const plantPatent = (enterpriseId: string, overrides: object = {}) =>
  db().patent.create({ data: { title: `一种银电解方法${randomUUID().slice(0, 8)}`, kind: 'invention', enterpriseId, inventors: '样例发明人', grantedOn: day('2026-02-01'), implementedOn: day('2026-04-01'), ...overrides } })

export const plantBudget = (amount: string, year = 2026) => db().budget.create({ data: { title: '科技三项经费', year, amount } })

/** The entitlement of a record, whatever its state; null where none ever was. */
export const entitlementOfRecord = (recordId: string) => db().entitlement.findFirst({ where: { recordId } })
