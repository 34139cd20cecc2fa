import { BAND_RATES, BANDS, FACTOR_BOUNDS, FACTOR_GROUPS, type FactorGroup, type FactorName, FACTORS, FEEDBACK, FEW_WORKS, type RankOptions, STALE_DAYS } from '@search/index.server'
import { rankingVectors, servingSpace } from '~/domain/embeddings/serving.server'
import { setting } from '~/domain/settings/settings.server'
import { factorGroups, type Switchable, switchable } from './factorGroups'

/** What a reader may ask about the score: what each band has been worth, and what each factor weighs. All of it from the ranker's own constants. */
export function scoreHelp() {
  return {
    bands: (['strong', 'fair', 'some', 'weak'] as const).map((band) => ({ band, from: band === 'weak' ? 0 : BANDS[band], rate: BAND_RATES[band] })),
    factors: factorGroups.map((group) => ({ group, weights: FACTOR_GROUPS[group].map((name) => ({ name, weight: weightOf(name) })) })),
    bounds: FACTOR_BOUNDS,
    feedbackPoints: FEEDBACK.most,
    fewWorks: FEW_WORKS,
    staleYears: Math.round(STALE_DAYS / 365),
  }
}

/** As a part of the text score; null for feedback, which has a bound in points of its own, and for a conflict, which takes all. */
const weightOf = (name: FactorName): number | null => (name in FACTORS ? FACTORS[name as keyof typeof FACTORS] : null)

const groups = new Map(Object.entries(FACTOR_GROUPS).flatMap(([group, names]) => names.map((name): [string, FactorGroup] => [name, group as FactorGroup])))

/** The group by which a factor is switched off and compared. */
export const groupOf = (name: string): FactorGroup => groups.get(name)!

/** What there is to leave out of account, and what is: for everybody by the settings, and by the reader besides. */
export interface Switches {
  offered: readonly Switchable[]
  off: Switchable[]
  left: Switchable[]
}

/** The switches as they stand for a reader who leaves `left` out, and what the ranker is to pass over and to compare besides. */
export async function switchesFor(left: Switchable[]): Promise<{ switches: Switches; taken: Pick<RankOptions, 'without' | 'vectors'> }> {
  const [off, vectors, offered] = await Promise.all([setting('pairingFactorsOff'), rankingVectors(), offeredSwitches()])
  const named = (group: Switchable): readonly FactorName[] => (group === 'model' ? [] : FACTOR_GROUPS[group])
  return {
    switches: { offered, off: off.filter((group) => offered.includes(group)), left: left.filter((group) => offered.includes(group)) },
    taken: { without: [...new Set([...off, ...left])].flatMap(named), vectors: left.includes('model') ? undefined : vectors },
  }
}

/** Vectors can be left out where some serve. */
export const offeredSwitches = async (): Promise<readonly Switchable[]> => ((await servingSpace()) ? switchable : factorGroups)
