import type { Prisma } from '@prisma-client'
import { nameKey } from '~/domain/discovery/names.server'
import { setting } from '~/domain/settings/settings.server'
import type { Tx } from '~/platform/db.server'
import { openIntroductionStates } from './life'

const open = { state: { in: [...openIntroductionStates] } } satisfies Prisma.IntroductionWhereInput

/** What to select of the two records so that `obstacleTo` can judge them. */
export const pairSelect = {
  need: { id: true, title: true, kind: true, enterprise: { select: { id: true, name: true, aliases: { select: { name: true } } } } },
  expert: { id: true, name: true, state: true, title: true, capacity: true, institution: { select: { name: true } }, conflicts: { select: { enterpriseId: true, name: true } } },
} as const satisfies { need: Prisma.NeedSelect; expert: Prisma.ExpertSelect }

export interface PairedNeed {
  id: string
  state: string
  enterprise: { id: string; name: string; aliases: { name: string }[] }
}

export interface PairedExpert {
  id: string
  capacity: number | null
  conflicts: { enterpriseId: string | null; name: string }[]
}

/** Why the two cannot be introduced, whoever asks. */
export type Obstacle = 'needClosed' | 'alreadyOpen' | 'conflict'

/** What stands against introducing the expert for the need; null where nothing does. */
export async function obstacleTo(tx: Tx, need: PairedNeed, expert: PairedExpert): Promise<Obstacle | null> {
  if (need.state !== 'published' && need.state !== 'in_talks') return 'needClosed'
  if (inConflict(need, expert)) return 'conflict'
  return (await openBetween(tx, need.id, expert.id)) ? 'alreadyOpen' : null
}

/** The open introduction of the pair, of which there is one at most. */
export const openBetween = (tx: Tx, needId: string, expertId: string) => tx.introduction.findFirst({ where: { needId, expertId, ...open }, select: { id: true, state: true } })

/** Whether the firm is one that the expert avoids: by its record, or by its name or an alias as they wrote it. */
export function inConflict({ enterprise }: Pick<PairedNeed, 'enterprise'>, { conflicts }: PairedExpert): boolean {
  const keys = new Set([enterprise, ...enterprise.aliases].map(({ name }) => nameKey(name)))
  return conflicts.some(({ enterpriseId, name }) => enterpriseId === enterprise.id || keys.has(nameKey(name)))
}

export interface Load {
  carried: number
  limit: number
}

/** How many open introductions the expert has, and how many they are asked to carry. */
export async function loadOf(tx: Tx, { id, capacity }: Pick<PairedExpert, 'id' | 'capacity'>): Promise<Load> {
  const carried = await tx.introduction.count({ where: { expertId: id, ...open } })
  return { carried, limit: capacity ?? (await setting('expertLoad', tx)) }
}

export const isFull = ({ carried, limit }: Load) => carried >= limit
