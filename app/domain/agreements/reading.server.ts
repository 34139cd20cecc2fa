import type { Prisma } from '@prisma-client'
import type { Actor } from '~/domain/actor'
import { found } from '~/domain/errors'
import { agreementFacts } from '~/domain/facts.server'
import { shownFiles, type ShownFile } from '~/domain/files/files.server'
import { permit } from '~/domain/permit.server'
import { can } from '~/domain/permissions'
import { db } from '~/platform/db.server'
import { partySelect } from './list.server'
import { rankOf } from './life'

const included = { parties: { ...partySelect, select: { ...partySelect.select, enterpriseId: true, expertId: true } } } satisfies Prisma.AgreementInclude

export type ReadAgreement = Prisma.AgreementGetPayload<{ include: typeof included }>

/** An agreement whose terms the actor may read, and whether they may add to its papers. Throws `not_found` or `forbidden`. */
export async function agreementToRead(actor: Actor, id: string) {
  const agreement = found(await db().agreement.findUnique({ where: { id }, include: included }))
  const facts = agreementFacts(agreement)
  permit(actor, 'agreement.view', facts)
  permit(actor, 'agreement.viewTerms', facts)
  return { agreement, mayEdit: can(actor, 'agreement.edit', facts) }
}

/** The same for one that the actor is about to add to. */
export async function agreementToWrite(actor: Actor, id: string): Promise<ReadAgreement> {
  const { agreement } = await agreementToRead(actor, id)
  permit(actor, 'agreement.edit', agreementFacts(agreement))
  return agreement
}

/** Whether both sides have concluded it: what it says then changes by agreement only. */
export const isConcluded = ({ state }: Pick<ReadAgreement, 'state'>): boolean => rankOf(state) >= rankOf('signed')

type Part = 'text' | 'seal' | 'amendment' | 'acceptance'

/** The files that lie with rows of one part of an agreement, by row. */
export async function filesOfPart(actor: Actor, agreement: ReadAgreement, part: Part): Promise<(partId: string) => ShownFile[]> {
  const files = await db().storedFile.findMany({ where: { agreementId: agreement.id, part }, orderBy: { createdAt: 'asc' } })
  const rows = new Map(files.map(({ id, partId }) => [id, partId]))
  const shown = await shownFiles(actor, { kind: 'agreement', agreement: agreementFacts(agreement) }, files)
  return (partId) => shown.filter(({ id }) => rows.get(id) === partId)
}

/** Who these users are; those who left have no name any more. */
export async function namesOfUsers(ids: (string | null)[]): Promise<(id: string | null) => string | null> {
  const users = await db().user.findMany({ where: { id: { in: ids.flatMap((id) => id ?? []) } }, select: { id: true, name: true } })
  const names = new Map(users.map(({ id, name }) => [id, name]))
  return (id) => (id && names.get(id)) ?? null
}
