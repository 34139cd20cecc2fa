import { db } from '~/platform/db.server'

/** What a profile lacks that pairing or the other side would use. */
export type Lack = 'researchDirections' | 'keywords' | 'works' | 'cooperationModes' | 'capacity' | 'contact'

export async function missingFrom(expertId: string): Promise<Lack[]> {
  const select = { researchDirections: true, keywords: true, cooperationModes: true, capacity: true, contactPhone: true, contactEmail: true, works: { where: { state: 'active' }, select: { id: true }, take: 1 } } as const
  const expert = await db().expert.findUniqueOrThrow({ where: { id: expertId }, select })
  const there: Record<Lack, boolean> = {
    researchDirections: expert.researchDirections.length > 0,
    works: expert.works.length > 0,
    keywords: expert.keywords.length > 0,
    cooperationModes: expert.cooperationModes.length > 0,
    capacity: expert.capacity !== null,
    contact: expert.contactPhone !== null || expert.contactEmail !== null,
  }
  return (Object.keys(there) as Lack[]).filter((part) => !there[part])
}
