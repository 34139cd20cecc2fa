import type { Prisma } from '@prisma-client'
import type { Pairing } from '@search/index.server'
import type { SignedInActor } from '~/domain/actor'
import { currentRecipe } from '~/domain/embeddings/serving.server'
import { openIntroductionStates } from '~/domain/introductions/life'
import { rankedNeeds } from '~/domain/pairings/batch.server'
import { setting } from '~/domain/settings/settings.server'
import { db } from '~/platform/db.server'

/** How many a need can choose from, and how many of those who must stay away (回避) are known beside them, to explain a shortage. */
const CANDIDATES = 20
const AVOIDED = 5

/** The jobs' eyes: an assignment is the bureau's, whose rules let it see every need's firm. */
const asBureau: SignedInActor = { userId: '', name: '', role: 'bureau', enterpriseId: null, memberRole: null, expertId: null, expertRole: null }

/** The ranker's candidates for a version's needs, and what room the experts among them have: written once, and copied to the versions after it. */
export async function findCandidates(version: { id: string; usualRoom: number | null; needs: { needId: string }[] }): Promise<void> {
  const pairs: Prisma.AssignmentPairCreateManyInput[] = []
  for await (const { pairings } of rankedNeeds(asBureau, { id: { in: version.needs.map(({ needId }) => needId) } }, { showConflicts: true })) {
    pairs.push(...[...pairings.filter(({ conflicted }) => !conflicted).slice(0, CANDIDATES), ...avoided(pairings)].map((pairing) => pairOf(version.id, pairing)))
  }
  const experts = await roomsOf([...new Set(pairs.map(({ expertId }) => expertId))], version.usualRoom)
  await db().$transaction([
    db().assignmentPair.createMany({ data: pairs }),
    db().assignmentExpert.createMany({ data: experts.map((expert) => ({ ...expert, versionId: version.id })) }),
    db().assignmentVersion.update({ where: { id: version.id }, data: { recipe: await currentRecipe() } }),
  ])
}

/** Of those who must stay away, the ones whose texts fit best. */
const avoided = (ranked: Pairing[]) => ranked.filter(({ conflicted }) => conflicted).sort((a, b) => b.textScore - a.textScore).slice(0, AVOIDED)

const pairOf = (versionId: string, { needId, expertId, score, textScore, band, conflicted }: Pairing) => ({ versionId, needId, expertId, score: conflicted ? textScore : score, band, conflicted })

/** What each expert may still take on: what the profile says (or the usual number) less the introductions under way. */
export async function roomsOf(expertIds: string[], usualRoom: number | null): Promise<{ expertId: string; room: number; load: number }[]> {
  const usual = usualRoom ?? (await setting('expertLoad'))
  const experts = await db().expert.findMany({
    where: { id: { in: expertIds } },
    select: { id: true, capacity: true, _count: { select: { introductions: { where: { state: { in: [...openIntroductionStates] } } } } } },
  })
  return experts.map(({ id, capacity, _count: { introductions: load } }) => ({ expertId: id, load, room: Math.max(0, (capacity ?? usual) - load) }))
}
