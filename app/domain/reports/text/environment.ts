import type { Figure } from '../figures/figure'
import { eventList } from './events'
import { fill, type Paragraph } from './paragraph'
import { named, own, type Source } from './source'
import { labels, words } from './words'

/** The first part: meetings, money, policies, papers and townships. */
export const environment = (source: Source): (Paragraph | null)[] => [meetings(source), budgets(source), policies(source), documents(source), targets(source)]

function meetings(source: Source): Paragraph | null {
  const [meeting, training] = [source.has('events.meeting'), source.has('events.training')]
  if (!meeting && !training) return null
  const lead = meeting && training ? words.meetings.leadTraining : meeting ? words.meetings.lead : words.meetings.onlyTraining
  return item('meetings', `${lead}${eventList([...source.of('events.meeting'), ...source.of('events.training')])}。`)
}

function budgets(source: Source): Paragraph | null {
  if (!source.has('budgets.total')) return null
  const titles = source.starting('budgets.').filter(({ key }) => key !== 'budgets.total')
  const list = titles.map(({ key, title }) => fill(words.budgets.entry, { title: own(title), key })).join('、')
  return item('budgets', fill(words.budgets.lead, { list: list + (titles.length > 1 ? words.budgets.total : '') }))
}

/** The policies of the period with what each clause gives, and what came of them. */
function policies(source: Source): Paragraph | null {
  const clauses = source.starting('clauses.')
  const titles = [...new Set(clauses.map(({ title }) => title!))]
  const sentences = titles.map((title) => fill(words.policy.lead, { title: own(title), clauses: clausesOf(clauses.filter((clause) => clause.title === title)) }))
  const outcomes = (['raised', 'approved', 'paid'] as const).filter((step) => source.has(`incentives.${step}`)).map((step) => words.policy[step])
  const text = [...sentences, ...outcomes].join('')
  return text ? item('policies', text) : null
}

const clausesOf = (clauses: Figure[]): string =>
  Object.entries(words.policy.triggers)
    .flatMap(([trigger, sentence]) => {
      const ofTrigger = clauses.filter(({ key }) => key.startsWith(`clauses.${trigger}.`))
      return ofTrigger.length === 0 ? [] : fill(sentence, { amounts: ofTrigger.map(amountOf).join('、') })
    })
    .join('；')

const amountOf = ({ key }: Figure) => fill(words.policy.amount, { level: labels.level[key.split('.')[2] as keyof typeof labels.level] ?? '', key })

function documents(source: Source): Paragraph | null {
  const titles = named(source.of('documents.total')).map(({ label }) => (label.startsWith('（') ? own(label) : `《${own(label)}》`))
  return titles.length === 0 ? null : item('documents', fill(words.documents, { titles: titles.join('、') }))
}

const targets = (source: Source): Paragraph | null => (source.has('targets.total') ? item('targets', words.targets) : null)

const item = (key: string, text: string): Paragraph => ({ key: `environment.${key}`, kind: 'item', text })
