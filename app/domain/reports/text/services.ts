import { chineseNumber } from '../figures/wording'
import { eventList } from './events'
import { fill, type Paragraph } from './paragraph'
import { parts } from './projects'
import { own, type Source } from './source'
import { labels, words } from './words'

const outreachKinds = ['science_week', 'expo', 'docking', 'contest', 'review'] as const

/** The third part: disaster prevention, awards, outreach, commissioners and whatever else took place. */
export const services = (source: Source): (Paragraph | null)[] => [
  source.has('events.disaster_prevention') ? item('disaster', fill(words.disaster, { list: eventList(source.of('events.disaster_prevention')) })) : null,
  awards(source),
  outreach(source),
  commissioners(source),
  source.has('events.other') ? item('others', fill(words.others, { list: eventList(source.of('events.other')) })) : null,
]

function awards(source: Source): Paragraph | null {
  if (!source.has('awards.total')) return null
  const prizes = [...new Set(source.of('awards.total').map(({ values }) => prizeName(own(values.prize), values.edition)))].join('、')
  const grades = parts(source, 'awards', ['special', 'first', 'second', 'third', 'other'], (key) => fill(words.awards.grade, { grade: labels.grade[key], key }))
  return item('awards', fill(words.awards.lead, { prizes, grades }))
}

const prizeName = (prize: string, edition: unknown) => (edition && !prize.includes('届') ? `${prize}（第${chineseNumber(Number(edition))}届）` : prize)

function outreach(source: Source): Paragraph | null {
  const counts = parts(source, 'events', outreachKinds, (key) => `${labels.outreach[key]}[[events.${key}]]次`)
  const events = outreachKinds.flatMap((kind) => source.of(`events.${kind}`))
  return counts ? item('outreach', fill(words.outreach, { counts, list: eventList(events) })) : null
}

function commissioners(source: Source): Paragraph | null {
  if (!source.has('commissioners.total')) return null
  const groups = parts(source, 'commissioners', ['agriculture', 'health', 'industry', 'other'], (key) => fill(words.commissioners.group, { group: labels.group[key], key }))
  return item('commissioners', fill(words.commissioners.lead, { groups }))
}

const item = (key: string, text: string): Paragraph => ({ key: `services.${key}`, kind: 'item', text })
