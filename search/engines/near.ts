/**
 * Where few documents meet the words of a question, those that share most of its grams come after them: 湖陆风 finds 湖风与陆风.
 * Both engines ask for near documents under this number of matches, take this many, and rank them alike.
 */
export const FEW = 100

/** A near document has parts worth this share of the whole question. */
export const NEAR_SHARE = 0.12

/** How much meeting something tells when `found` of `total` documents have it (as in BM25; never nothing). */
export const rarityOf = (found: number, total: number): number => Math.log(1 + (total - found + 0.5) / (found + 0.5)) + 0.1
