import type { Prisma } from '@prisma-client'
import { db } from '~/platform/db.server'
import { type Scope, standingOf, touching } from '../period'
import { dateValue } from './counting.server'
import type { CountedRecord, Figure, Reading } from './figure'
import { plain, yuanText } from './wording'

/** The clauses of incentive policies that came into force within the scope: each amount is a figure of its own, `clauses.<trigger>.<level>`. */
export async function readPolicies(scope: Scope): Promise<Reading> {
  const rows = await db().policyVersion.findMany({ where: { policy: { state: 'active' }, effectiveFrom: touching(scope) }, include, orderBy: [{ effectiveFrom: 'asc' }, { id: 'asc' }] })
  const inForce = rows.filter(({ effectiveFrom, effectivePrecision }) => standingOf(scope, effectiveFrom, effectivePrecision) === 'within')
  const latest = [...new Map(inForce.map((row) => [row.policyId, row])).values()]
  const figures = new Map(latest.flatMap(clausesOf).map((figure) => [figure.key, figure]))
  return { figures: [...figures.values()], records: latest.map(recordOf), uncounted: [] }
}

const include = { policy: true, clauses: { orderBy: [{ position: 'asc' }, { id: 'asc' }] } } satisfies Prisma.PolicyVersionInclude

type Row = Prisma.PolicyVersionGetPayload<{ include: typeof include }>

const clausesOf = ({ policy, clauses }: Row): Figure[] =>
  clauses.map(({ trigger, level, amount }) => {
    const value = plain(amount.toFixed(2))
    return { key: `clauses.${trigger}.${level ?? 'any'}`, title: policy.title, value, qualifier: null, unit: 'yuan', text: yuanText(value), statistic: true, records: [{ kind: 'policy', id: policy.id, amount: value }] }
  })

const recordOf = ({ policy, number, effectiveFrom, effectivePrecision, clauses }: Row): CountedRecord => ({
  kind: 'policy',
  id: policy.id,
  label: policy.title,
  values: {
    issuer: policy.issuer,
    policyVersion: number,
    effectiveFrom: dateValue(effectiveFrom, effectivePrecision),
    clauses: clauses.map(({ text, amount }) => [text, yuanText(plain(amount.toFixed(2)))].filter(Boolean).join(' ')).join('；'),
    note: policy.note,
    source: policy.source,
  },
})
