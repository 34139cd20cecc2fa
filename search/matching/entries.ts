import { type EvidenceSource, type MatchExpert, type MatchWork } from './types.ts'
import { type Bag, type Vocabulary } from './vocabulary.ts'
import { SOURCE_TITLE_WEIGHT } from './weights.ts'

/** What of an expert is compared with needs: each work, the directions as one entry, the keywords as one entry. */
export function entriesOf(expert: MatchExpert): EvidenceSource[] {
  return [
    ...expert.works.map(workEntry),
    ...listEntry('directions', expert.directions),
    ...listEntry('keywords', expert.keywords),
  ].filter(({ title, text }) => title.trim() !== '' || text.trim() !== '')
}

const workEntry = ({ id, kind, title, text = '' }: MatchWork): EvidenceSource => ({ type: 'work', id, kind, title, text })

function listEntry(type: 'directions' | 'keywords', lines: string[] = []): EvidenceSource[] {
  return lines.length === 0 ? [] : [{ type, id: type, kind: '', title: lines.join('；'), text: '' }]
}

/** The terms of one entry. A title says in few words what the text says in many, so its words count more than once. */
export function bagOf(vocabulary: Vocabulary, { title, text }: EvidenceSource): Bag {
  const bag: Bag = new Map()
  for (let i = 0; i < (text === '' ? 1 : SOURCE_TITLE_WEIGHT); i++) vocabulary.countText(title, bag)
  return vocabulary.countText(text, bag)
}
