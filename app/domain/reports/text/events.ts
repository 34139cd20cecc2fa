import type { CountedRecord } from '../figures/figure'
import { fill } from './paragraph'
import { dayText, named, own } from './source'
import { words } from './words'

/** Events one after the other, each with its day, place, theme, content and result as far as they are known. */
export const eventList = (events: CountedRecord[]): string => named(events).map(eventText).join('；')

function eventText({ label, values: { startsOn, endsOn, place, theme, content, result } }: CountedRecord & { label: string }): string {
  const day = dayText(startsOn, endsOn)
  const details = [own(place), wordsOnly(content)].filter(Boolean).join('，')
  return fill(words.event.entry, {
    day: day && `${day}，`,
    title: own(label),
    theme: theme ? fill(words.event.theme, { theme: own(theme) }) : '',
    details: details && `（${details}）`,
    result: wordsOnly(result) && `，${wordsOnly(result)}`,
  })
}

/** A record's own account of itself, unless it has numbers: those of the report come from what is counted. */
const wordsOnly = (account: unknown): string => (/\d/.test(String(account ?? '')) ? '' : own(account))
