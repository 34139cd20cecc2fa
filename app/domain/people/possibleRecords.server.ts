import type { JoinRequest } from '@prisma-client'
import { nameKey } from '~/domain/discovery/names.server'
import { containing } from '~/domain/records/filters.server'
import { firmCore } from '~/domain/twins/names'
import { db } from '~/platform/db.server'

/** A record that somebody may mean who named none, with what tells it apart. */
export interface PossibleRecord {
  id: string
  name: string
  /** The firm's code, or the expert's institution. */
  detail: string | null
  isSample: boolean
}

/** The records that a request may mean, at most ten; none where it names one. */
export async function possibleRecords({ kind, enterpriseId, expertId, enterpriseName, expertName }: JoinRequest): Promise<PossibleRecord[]> {
  if (enterpriseId || expertId) return []
  return kind === 'membership' ? firmsLike(enterpriseName!) : expertsNamed(expertName!)
}

/** Firms whose name or alias contains the own part of this one's: 鑫达银业 of 湖南鑫达银业有限公司. */
async function firmsLike(name: string): Promise<PossibleRecord[]> {
  const key = firmCore(nameKey(name))
  const like = [{ name: containing(key) }, { name: containing(name) }, { aliases: { some: { key: { contains: key } } } }]
  const rows = await db().enterprise.findMany({ where: { state: 'active', OR: like }, orderBy: [{ name: 'asc' }, { id: 'asc' }], take: 10 })
  return rows.map(({ id, name, creditCode, isSample }) => ({ id, name, isSample, detail: creditCode }))
}

async function expertsNamed(name: string): Promise<PossibleRecord[]> {
  const where = { state: 'active' as const, OR: [{ name: containing(name) }, { aliases: { some: { key: nameKey(name) } } }] }
  const rows = await db().expert.findMany({ where, include: { institution: { select: { name: true } } }, orderBy: [{ name: 'asc' }, { id: 'asc' }], take: 10 })
  return rows.map(({ id, name, institution, isSample }) => ({ id, name, isSample, detail: institution?.name ?? null }))
}
