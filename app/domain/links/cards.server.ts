import type { Actor } from '~/domain/actor'
import { agreementsWhere } from '~/domain/agreements/conditions.server'
import { containing } from '~/domain/records/filters.server'
import { recordPath, type RegisterKind } from '~/domain/records/paths'
import { registers } from '~/domain/registers/registers'
import { registerTable, type RegisterRow } from '~/domain/registers/tables.server'
import { db } from '~/platform/db.server'
import { type LinkableKind, linkableKinds } from './links.schema'
import type { RecordRef } from './unions'

/** A record as links show it; without a name where its source gives none. */
export interface RecordCard {
  kind: LinkableKind
  id: string
  name: string | null
  path: string
}

const registerKinds = linkableKinds.filter((kind) => kind !== 'agreement')
const mostFound = 10

/** The records behind links, as far as the actor may see them and they are of a kind that links show. */
export async function cardsOf(actor: Actor, refs: RecordRef[]): Promise<RecordCard[]> {
  const idsOf = (kind: LinkableKind) => refs.filter((ref) => ref.kind === kind).map(({ id }) => id)
  const [agreements, ...rows] = await Promise.all([
    db().agreement.findMany({ where: { AND: [agreementsWhere(actor, {}), { id: { in: idsOf('agreement') } }] }, select: { id: true, title: true, centreName: true } }),
    ...registerKinds.map((kind) => registerTable(db(), kind).findMany({ where: { id: { in: idsOf(kind) } } })),
  ])
  return [...agreements.map(agreementCard), ...rows.flatMap((found, index) => found.map((row) => registerCard(registerKinds[index]!, row)))]
}

/** Records in use whose name holds one of the keywords, or that belong to one of the firms where these are given. */
export async function findCards(actor: Actor, { keywords, firms }: { keywords: string[]; firms?: string[] }): Promise<RecordCard[]> {
  if (keywords.length === 0) return []
  const naming = (column: string) => ({ OR: keywords.map((keyword) => ({ [column]: containing(keyword) })) })
  const ofFirm = (kind: RegisterKind) => (firms && ['declaration', 'patent', 'award', 'recognition'].includes(kind) ? { OR: [{ enterpriseId: { in: firms } }, { enterpriseId: null }] } : {})
  const [agreements, ...rows] = await Promise.all([
    db().agreement.findMany({ where: { AND: [agreementsWhere(actor, {}), { OR: [naming('title'), naming('centreName')] }] }, select: { id: true, title: true, centreName: true }, take: mostFound, orderBy: { id: 'asc' } }),
    ...registerKinds.map((kind) => registerTable(db(), kind).findMany({ where: { AND: [{ state: 'active' }, naming(registers[kind].named), ofFirm(kind)] }, take: mostFound, orderBy: { id: 'asc' } })),
  ])
  return [...agreements.map(agreementCard), ...rows.flatMap((found, index) => found.map((row) => registerCard(registerKinds[index]!, row)))]
}

const agreementCard = ({ id, title, centreName }: { id: string; title: string; centreName: string | null }): RecordCard => ({ kind: 'agreement', id, name: centreName ?? title, path: `/agreements/${id}` })

const registerCard = (kind: Exclude<LinkableKind, 'agreement'>, row: RegisterRow): RecordCard => ({ kind, id: row.id, name: row[registers[kind].named] as string | null, path: recordPath(kind, row.id)! })
