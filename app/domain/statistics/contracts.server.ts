import type { Prisma } from '@prisma-client'
import type { Actor } from '~/domain/actor'
import { agreementsWhere } from '~/domain/agreements/conditions.server'
import { unstated } from '~/domain/agreements/counted.schema'
import type { Amount } from '~/domain/network/sums'
import { classificationLabels } from '~/domain/reference/classifications.server'
import { db } from '~/platform/db.server'
import { type Period, yearBefore } from './period'
import { type Compared, counted, type Group, tally } from './tally'

const select = {
  id: true,
  mode: true,
  field: true,
  committedAmount: true,
  committedQualifier: true,
  registrationNumber: true,
  parties: { select: { institution: { select: { id: true, name: true, kind: true } }, enterprise: { select: { township: true, industryCode: true } } } },
} satisfies Prisma.AgreementSelect

type Row = Prisma.AgreementGetPayload<{ select: typeof select }>

/** A signed technology contract as the tables count it. */
export interface Contract extends Amount {
  id: string
  mode: string
  field: string
  registered: boolean
  partners: string[]
  institutions: { id: string; name: string }[]
  townships: string[]
  divisions: string[]
}

/** Contracts signed in a period by type, field, kind of partner, institution, township and industry, beside those of the year before. Six queries, however many there are. */
export async function contractTables(actor: Actor, period: Period) {
  const periodBefore = yearBefore(period)
  const [now, before] = await Promise.all([contractsIn(actor, period), contractsIn(actor, periodBefore)])
  const compared: Compared = { now, before, period, periodBefore }
  const industries = tally(compared, 'industry', ({ divisions }) => divisions.map(group))
  const labels = await classificationLabels('industry', industries.map(({ key }) => key))
  return {
    whole: counted(compared, now, before, {}, { key: 'whole', name: null }),
    periodBefore,
    modes: tally(compared, 'mode', ({ mode }) => [group(mode)]),
    fields: tally(compared, 'field', ({ field }) => [group(field)]),
    partners: tally(compared, 'partner', ({ partners }) => partners.map(group)),
    institutions: tally(compared, 'institution', ({ institutions }) => institutions.map(({ id, name }) => ({ key: id, name }))),
    townships: tally(compared, 'township', ({ townships }) => townships.map(group)),
    industries: industries.map((line) => ({ ...line, name: labels[line.key] ?? null })),
  }
}

const group = (key: string): Group => ({ key })

async function contractsIn(actor: Actor, { from, to }: Period): Promise<Contract[]> {
  const rows = await db().agreement.findMany({ where: agreementsWhere(actor, { from, to, signed: 'yes' }), select, orderBy: { id: 'asc' } })
  return rows.map(contractOf)
}

function contractOf({ id, mode, field, committedAmount, committedQualifier, registrationNumber, parties }: Row): Contract {
  const institutions = parties.flatMap(({ institution }) => institution ?? [])
  const firms = parties.flatMap(({ enterprise }) => enterprise ?? [])
  return {
    ...{ id, mode, field: field ?? unstated },
    ...{ committed: committedAmount?.toFixed(2) ?? null, qualifier: committedQualifier },
    registered: registrationNumber !== null,
    partners: institutions.length > 0 ? institutions.map(({ kind }) => kind) : [unstated],
    institutions,
    townships: firms.map(({ township }) => township ?? unstated),
    divisions: firms.map(({ industryCode }) => industryCode?.slice(0, 2) ?? unstated),
  }
}
