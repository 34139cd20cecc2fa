import type { CountedRecord } from '../figures/figure'
import { eventList } from './events'
import { fill, type Paragraph } from './paragraph'
import { named, own, type Source } from './source'
import { labels, words } from './words'

/** The second part: declarations, the main numbers, cooperation, patents and recognitions. */
export const projects = (source: Source): (Paragraph | null)[] => [campaign(source), declarations(source), statistics(source), cooperation(source), patents(source), recognitions(source)]

/** The heading's theme: the campaign of the period, where there was one. */
export function themeOf(source: Source): string {
  const [first] = named(source.of('events.campaign'))
  return first ? `“${own(first.label)}”` : words.themeUnnamed
}

const campaign = (source: Source): Paragraph | null => (source.has('events.campaign') ? item('campaign', fill(words.campaign, { list: eventList(source.of('events.campaign')) })) : null)

function declarations(source: Source): Paragraph {
  if (!source.has('declarations.total')) return item('declarations', words.declarations.none)
  const levels = parts(source, 'declarations', ['national', 'provincial', 'municipal', 'county'], (key) => fill(words.declarations.level, { level: labels.level[key], key }))
  const list = named(source.of('declarations.total')).map(declaration).join('；')
  return item('declarations', [
    fill(words.declarations.lead, { levels }),
    list && fill(words.declarations.named, { list }),
    source.has('declarations.sought') && words.declarations.sought,
    source.has('declarations.stage.approved') && words.declarations.approved,
    source.has('declarations.stage.completed') && words.declarations.completed,
    source.has('declarations.approved') && words.declarations.money,
  ].filter(Boolean).join(''))
}

function declaration({ label, values: { enterprise, institution, programme, stage } }: CountedRecord & { label: string }): string {
  const details = [programme && own(programme), labels.stage[stage as keyof typeof labels.stage]].filter(Boolean).join('，')
  const who = own(enterprise ?? institution)
  return fill(words.declarations.entry, { who: who && `${who}的`, title: own(label), details: details && `（${details}）` })
}

function statistics(source: Source): Paragraph | null {
  const figures = source.figures.filter(({ statistic, key }) => statistic && !/^clauses\.|\.change$/.test(key))
  if (figures.length === 0) return null
  const list = figures.map(({ key, title, changePercent }) => fill(words.statistics.entry + (changePercent ? words.statistics.change : ''), { title: own(title), key }))
  return item('statistics', `${words.statistics.lead}${list.join('；')}。`)
}

function cooperation(source: Source): Paragraph | null {
  const sentences = [
    source.has('professors.invited') && visits(source),
    source.has('agreements.signed') && fill(words.cooperation.agreements, { list: source.of('agreements.signed').map(agreement).join('；') }),
    source.has('centres.founded') && words.cooperation.centres,
    (source.has('needs.published') || source.has('introductions.made')) && words.cooperation.needs,
  ].filter(Boolean)
  return sentences.length === 0 ? null : item('cooperation', words.cooperation.lead + sentences.join(''))
}

function visits(source: Source): string {
  const visits = source.of('visits.total').map(({ values }) => values)
  const [people, institutions] = [namesIn(visits.map(({ guests }) => guests)), namesIn(visits.map(({ institutions }) => institutions))]
  const names = [institutions.join('、'), people.slice(0, 8).join('、')].filter(Boolean).join('的')
  return fill(words.cooperation.visits, { names: names && `${names}等` })
}

/** The names in lists that 、 joins, each once. */
const namesIn = (lists: unknown[]): string[] => [...new Set(lists.flatMap((list) => own(list).split('、').filter(Boolean)))]

function agreement({ label, values: { firms, institutions, experts, centreName } }: CountedRecord): string {
  const partner = own(institutions ?? experts)
  const what = centreName ? `共建“${own(centreName)}”` : `签订《${own(label)}》`
  if (!firms || !partner) return own(firms ?? partner) + what
  return fill(words.cooperation.entry, { firms: own(firms), institutions: partner, what })
}

function patents(source: Source): Paragraph | null {
  const [applied, granted, implemented] = ['applied', 'granted', 'implemented'].map((key) => Number(source.figures.find((figure) => figure.key === `patents.${key}`)?.value ?? 0))
  if (!applied && !granted && !implemented) return null
  return item('patents', words.patents.lead + (implemented! > granted! ? words.patents.earlier : ''))
}

function recognitions(source: Source): Paragraph | null {
  if (!source.has('recognitions.total')) return null
  const kinds = parts(source, 'recognitions', ['rnd_institution', 'high_tech_enterprise', 'standard_drafted', 'other'], (key) => fill(words.recognitions.kind, { kind: labels.recognition[key], key }))
  return item('recognitions', fill(words.recognitions.lead, { kinds }))
}

/** The parts of a total that are not nothing, worded and joined. */
export const parts = <Key extends string>(source: Source, prefix: string, keys: readonly Key[], word: (key: Key) => string): string =>
  keys.filter((key) => source.has(`${prefix}.${key}`)).map(word).join('、')

const item = (key: string, text: string): Paragraph => ({ key: `projects.${key}`, kind: 'item', text })
