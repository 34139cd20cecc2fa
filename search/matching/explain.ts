import { unitsOf } from '../text/units.ts'
import { type Asked, type Similarities } from './score.ts'
import { type Block, type Corpus, DAMPED } from './corpus.ts'
import { alikeMeetings } from './meaning/alike.ts'
import { meetingPlaces, type NeedWords } from './meetings.ts'
import { shareOut } from './share-out.ts'
import { type Evidence, type EvidenceSource, type Meeting } from './types.ts'
import { MEETINGS_SHOWN } from './weights.ts'

/**
 * Shares the text score out among the entries of one expert by their squared similarities, and lists the most telling ones
 * that have words to show, or that a model's vectors found alike. What the others gave is `restShare`: all shares add up to the text score.
 */
export function evidenceOf(corpus: Corpus, block: Block, asked: Asked, found: Found, limit: number) {
  const { similarities: parts, textScore, words } = found
  const similarities = parts.all
  const squares = similarities.reduce((sum, s) => sum + s * s, 0)
  const order = [...similarities.keys()].filter((entry) => similarities[entry]! > 0).sort((a, b) => similarities[b]! - similarities[a]!)
  const evidence: Evidence[] = []
  let restShare = textScore
  for (const entry of order) {
    if (evidence.length === limit) break
    const source = block.sources[entry]!
    const share = (textScore * similarities[entry]! ** 2) / squares
    const byWords = (share * parts.words[entry]!) / similarities[entry]!
    const terms = entryTerms(block, entry)
    const [byModel, byMeaning, byNear] = [parts.model, parts.meaning, parts.near].map((part) => (share * part[entry]!) / similarities[entry]!) as [number, number, number]
    const wordPart = shareOut(byWords, terms.keys(), (term) => (asked.dense[term] ?? 0) * (terms.get(term) ?? 0))
    const nearPart = shareOut(byNear, terms.keys(), (term) => asked.near[term] ?? 0)
    const same = meetingsOf(corpus, words, source, (term) => wordPart(term) + nearPart(term))
    const alike = alikeMeetings(corpus, words, source, { terms, meaning: asked.meaning, byMeaning, nearPart, met: same.claimed })
    const meetings = [...same.meetings, ...alike].sort((a, b) => b.share - a.share).slice(0, MEETINGS_SHOWN)
    if (meetings.length === 0 && parts.model[entry] === 0) continue
    evidence.push({ source, share, byModel, meetings })
    restShare -= share
  }
  return { evidence, restShare: Math.max(0, restShare) }
}

export interface Found {
  similarities: Similarities
  textScore: number
  words: NeedWords
}

/** Each term of an entry with its damped count. */
const entryTerms = ({ bounds, terms, counts }: Block, entry: number) =>
  new Map([...terms.subarray(bounds[entry], bounds[entry + 1])].map((term, i) => [term, DAMPED[counts[bounds[entry]! + i]!]!]))

/** Gives each met phrase what its terms brought to the entry's similarity; what single scattered characters brought stays unnamed. */
function meetingsOf(corpus: Corpus, words: NeedWords, source: EvidenceSource, part: (term: number) => number) {
  const claimed = new Set<number>()
  const meetings = meetingPlaces(words, source).map((meeting): Meeting => {
    const own = [...corpus.vocabulary.count(unitsOf(meeting.words)).keys()].filter((term) => !claimed.has(term))
    own.forEach((term) => claimed.add(term))
    return { ...meeting, share: own.reduce((sum, term) => sum + part(term), 0) }
  })
  return { meetings: meetings.filter((meeting) => meeting.share > 0), claimed }
}
