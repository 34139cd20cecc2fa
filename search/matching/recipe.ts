import { LOOSE_PAIR_WEIGHT, MEANING_COMPONENTS, MEANING_WEIGHT, NEAR_WEIGHT, NEED_RARITY_POWER } from './weights.ts'

/** What the ranker makes of texts, piece by piece, so that each piece can be left out and measured. The portal always ranks by WHOLE. */
export interface Recipe {
  /** A need is read without words of the genre. */
  genericLeftOut: boolean
  /** A need is read without the form's sections that say who the firm is and what it has. */
  asidesLeftOut: boolean
  /** Title and text of a need are each brought to length 1 before they are added. */
  fieldsApart: boolean
  singles: boolean
  pairs: boolean
  /** Repeated terms count more than once. */
  counts: boolean
  /** See LOOSE_PAIR_WEIGHT; 1 counts them as words. */
  loosePairWeight: number
  /** Words of ordinary Chinese weigh less in a need. */
  ordinaryFade: boolean
  /** Meanings are learnt from texts that belong to nobody too, such as a classification of industries. */
  references: boolean
  /** How several entries of one expert become one number. */
  together: 'root of mean square' | 'mean' | 'best'
  /** See NEED_RARITY_POWER; 0 leaves out the rarity among needs. */
  rarityPower: number
  /** See MEANING_WEIGHT; 0 leaves out meanings. */
  meaningWeight: number
  /** See NEAR_WEIGHT; 0 leaves out the nearness of words. */
  nearWeight: number
  /** Below so many distinct needs no word can be told to be common among them. */
  fewestNeeds: number
  /** Fewer known terms than this have no room for meanings. */
  fewestTerms: number
}

export const WHOLE: Recipe = {
  genericLeftOut: true,
  asidesLeftOut: true,
  fieldsApart: true,
  singles: true,
  pairs: true,
  counts: true,
  loosePairWeight: LOOSE_PAIR_WEIGHT,
  ordinaryFade: true,
  references: true,
  together: 'root of mean square',
  rarityPower: NEED_RARITY_POWER,
  meaningWeight: MEANING_WEIGHT,
  nearWeight: NEAR_WEIGHT,
  fewestNeeds: 10,
  fewestTerms: 4 * MEANING_COMPONENTS,
}
