import { type FactorName } from './types.ts'

/**
 * Names what makes a pair's score: changes whenever a weight, a list of words or a feature changes, so that a stored score can be
 * told from one of another recipe.
 */
export const RECIPE = '2026-11-meanings.7'

/** The recipe's name where vectors take part: scores with and without them, or by another model's, are not to be compared. */
export const recipeWith = (vectors: { name: string } | undefined): string => (vectors ? `${RECIPE}+${vectors.name}` : RECIPE)

/** tf: repeated words count by the logarithm of their number (sublinear). */
export const termWeight = (count: number): number => 1 + Math.log(count)

/** Counts above this are alike; lets a count fit one byte. */
export const MAX_COUNT = 255

/** idf, smoothed as if one more entry held every term. */
export const inverseDocumentFrequency = (frequency: number, entries: number): number => 1 + Math.log((1 + entries) / (1 + frequency))

/** cos(title, entry) and cos(text, entry) weigh alike; a need without one of them is judged by the other alone. */
export const NEED_TITLE_WEIGHT = 1
export const NEED_TEXT_WEIGHT = 1

/** A pair of characters across the border of two words (理电 in 处理电解) says less of an entry than a word does. */
export const LOOSE_PAIR_WEIGHT = 0.5

/**
 * What a word of ordinary Chinese (国家, 可以) loses in a need: everything would go at e^13 occurrences in the dictionary's count,
 * somewhat more than its commonest word has, so that none goes altogether.
 */
export const ordinaryWeight = (frequency: number): number => 1 - Math.log(1 + frequency) / 13

/** What the likeness of meaning adds: this part of the cosine between the vectors of the need's title and of the entry. */
export const MEANING_WEIGHT = 0.1

/**
 * What the nearness of words adds: this part of the mean likeness of the entry's words, by their idf, to the nearest word of the need.
 * Words count as near from this cosine on, and of each at most so many.
 */
export const NEAR_WEIGHT = 0.03
export const NEAR_LIKENESS = 0.4
export const MOST_NEAR = 100

/**
 * What the likeness found by a model's vectors adds: this much for a cosine of 1, nothing up to CHANCE_LIKENESS, straight between. No
 * judged set was scored with a model; it is set near MEANING_WEIGHT, the measured weight of the same kind of evidence.
 */
export const MODEL_WEIGHT = 0.1

/** Cosine of two vectors up to which texts of one field are alike by chance, once what all have in common is taken from each. */
export const CHANCE_LIKENESS = 0.3

/**
 * A term that stands in many needs says little of any one: its weight in a need is ln((1 + needs) / (1 + needs with it)), as a part
 * of the largest such value, to this power.
 */
export const NEED_RARITY_POWER = 0.5

/** Once more than this part of the records has changed, meanings are learnt anew. */
export const RELEARNT_SHARE = 0.1

/** Components of a term's vector. */
export const MEANING_COMPONENTS = 50

/** How alike in meaning (cosine) two words must be to be shown as evidence. */
export const SHOWN_LIKENESS = 0.5

/** How often a work's title is counted beside its text. */
export const SOURCE_TITLE_WEIGHT = 2

/**
 * Where the similarity of need and expert becomes a score: [similarity, points], straight lines between.
 * Rising throughout, so that points order experts exactly as similarities do. The knots at 25, 50 and 75 are where, on a
 * judged set, a tenth, a fifth and two fifths of such pairs are good (docs/pairing.md).
 */
export const SCALE: readonly (readonly [number, number])[] = [
  [0, 0],
  [0.09, 25],
  [0.15, 50],
  [0.32, 75],
  [0.48, 95],
  [1, 100],
]

/** The lowest score of each band; below the last is weak (弱). */
export const BANDS = { strong: 75, fair: 50, some: 25 } as const

/**
 * The part of a band's pairs that people judged "fairly strong" or "strong" (grade 2 or 3 of 0 to 3), as observed on a judged
 * set of enterprise needs and achievements, by text alone (docs/pairing.md).
 */
export const BAND_RATES = { strong: 0.48, fair: 0.27, some: 0.12, weak: 0.05 } as const

/** What each factor adds to the text score, as a part of it; `busy` counts in proportion to how much of the capacity is taken. */
export const FACTORS = {
  wished_expert: 0.15,
  wished_institution: 0.1,
  cooperation_mode: 0.05,
  no_shared_mode: -0.08,
  region: 0.03,
  past_completed: 0.1,
  past_agreement: 0.08,
  past_introduction: 0.03,
  past_terminated: -0.05,
  past_declined: -0.05,
  busy: -0.08,
  at_capacity: -0.15,
  few_works: -0.03,
  stale: -0.05,
  undisclosed: -0.02,
} as const

/** The factors that answer one question together, so that they are switched on and off together. */
export const FACTOR_GROUPS = {
  wishes: ['wished_expert', 'wished_institution'],
  modes: ['cooperation_mode', 'no_shared_mode'],
  region: ['region'],
  past: ['past_completed', 'past_agreement', 'past_introduction', 'past_terminated', 'past_declined'],
  load: ['busy', 'at_capacity'],
  works: ['few_works'],
  freshness: ['stale'],
  disclosure: ['undisclosed'],
  feedback: ['feedback'],
  conflict: ['conflict'],
} as const satisfies Record<string, readonly FactorName[]>

export type FactorGroup = keyof typeof FACTOR_GROUPS

/** All factors together move the text score at most by these parts of it: text decides. */
export const FACTOR_BOUNDS = { least: -0.25, most: 0.2 } as const

/**
 * What is learnt from judgements (search/matching/feedback.ts), chosen by cross-validation over a judged set's needs
 * (docs/pairing.md). `gain`: points for an expert who met the need by the very words of one judged fit; `negative`: how much one
 * judged unfit counts against that; `person`: points taken from one who cannot, whatever their speciality; `most`: the bound.
 */
export const FEEDBACK = { gain: 100, negative: 0.5, person: 15, most: 20 } as const

/** Needs whose texts have a cosine above this are alike: what is learnt on one counts for the other, the more the nearer they are. */
export const LIKE_NEEDS = 0.5

/** Fewer works than this say little about an expert. */
export const FEW_WORKS = 2

/** A profile untouched for longer than this many days is stale. */
export const STALE_DAYS = 730

/** Phrases listed per entry of evidence. */
export const MEETINGS_SHOWN = 8

/** Pairings listed, and entries of evidence in each, unless the caller says otherwise. */
export const PAIRINGS_SHOWN = 20
export const EVIDENCE_SHOWN = 5
